package vn.hocbaso.signing.provider.pkcs11;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;

/** A real module whose token can fall ill: what no software token does by itself. */
class TroubledCryptoki implements Cryptoki {

  private final Cryptoki real;
  volatile long loginFault;
  volatile long signFault;
  volatile long signFaultAfter = Long.MAX_VALUE;
  volatile long flags;
  volatile boolean gone;
  volatile Set<Long> withoutMechanisms = Set.of();
  volatile CountDownLatch signsAfter = new CountDownLatch(0);
  volatile int logins;
  private long signed;

  TroubledCryptoki(Cryptoki real) {
    this.real = real;
  }

  @Override
  public List<Long> slots() {
    return gone ? List.of() : real.slots();
  }

  @Override
  public TokenInfo tokenInfo(long slot) {
    TokenInfo info = real.tokenInfo(slot);
    return new TokenInfo(info.label(), info.flags() | flags, info.shortestPin(), info.longestPin());
  }

  @Override
  public Set<Long> mechanisms(long slot) {
    Set<Long> known = real.mechanisms(slot);
    known.removeAll(withoutMechanisms);
    return known;
  }

  @Override
  public long openSession(long slot) {
    return real.openSession(slot);
  }

  @Override
  public void closeSession(long session) {
    real.closeSession(session);
  }

  @Override
  public boolean loggedIn(long session) {
    return real.loggedIn(session);
  }

  @Override
  public void login(long session, byte[] pin) {
    logins++;
    if (loginFault != 0) {
      throw new CryptokiException("C_Login", loginFault);
    }
    real.login(session, pin);
  }

  @Override
  public void logout(long session) {
    real.logout(session);
  }

  @Override
  public List<Long> find(long session, List<Attribute> attributes) {
    return real.find(session, attributes);
  }

  @Override
  public byte[] attribute(long session, long object, long type) {
    return real.attribute(session, object, type);
  }

  @Override
  public byte[] sign(long session, long key, Mechanism mechanism, byte[] data) {
    if (signFault != 0 || signed++ >= signFaultAfter) {
      throw new CryptokiException("C_Sign", signFault == 0 ? 0x32 : signFault);
    }
    try {
      signsAfter.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return real.sign(session, key, mechanism, data);
  }
}
