package vn.hocbaso.signing.provider.pkcs11;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.concurrent.locks.ReentrantLock;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.signing.provider.WrongPinException;

/**
 * The login at one token. A module knows one login for the whole process: while somebody is logged
 * in it would let anybody in with any PIN, and a logout throws everybody out. So the first who
 * comes logs in, later ones are let in only with the same PIN, and the last who leaves logs out.
 */
final class TokenLogin {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final ReentrantLock lock = new ReentrantLock();
  private @Nullable Shared current;

  /**
   * Takes part in the login.
   *
   * @throws WrongPinException when the PIN is wrong; the token was asked at most once
   * @throws CryptokiException on any other refusal, such as a locked PIN
   */
  Shared enter(Cryptoki module, long session, byte[] pin) throws WrongPinException {
    lock.lock();
    try {
      Shared shared = current;
      if (module.loggedIn(session)) {
        if (shared != null) {
          return shared.join(pin);
        }
        // A login that is nobody's: its owner could not log out. The PIN has to be asked for.
        module.logout(session);
      }
      // Or the token was taken out and put back: those who were logged in are no more.
      current = login(module, session, pin);
      return current;
    } finally {
      lock.unlock();
    }
  }

  /** Leaves the login; the last one ends it. */
  void leave(Cryptoki module, long session, Shared login) {
    lock.lock();
    try {
      login.users--;
      if (login.users == 0 && login == current) {
        current = null;
        module.logout(session);
      }
    } finally {
      lock.unlock();
    }
  }

  private static Shared login(Cryptoki module, long session, byte[] pin) throws WrongPinException {
    try {
      module.login(session, pin);
    } catch (CryptokiException refused) {
      if (refused.code() == CryptokiException.PIN_INCORRECT
          || refused.code() == CryptokiException.PIN_INVALID
          || refused.code() == CryptokiException.PIN_LENGTH) {
        throw new WrongPinException();
      }
      throw refused;
    }
    return new Shared(pin);
  }

  /** One login and how many take part in it. Of the PIN it keeps a keyed hash, the key its own. */
  static final class Shared {

    private final byte[] key = new byte[32];
    private final byte[] proof;
    private int users = 1;

    private Shared(byte[] pin) {
      RANDOM.nextBytes(key);
      proof = hash(pin);
    }

    private Shared join(byte[] pin) throws WrongPinException {
      if (!MessageDigest.isEqual(proof, hash(pin))) {
        throw new WrongPinException();
      }
      users++;
      return this;
    }

    private byte[] hash(byte[] pin) {
      try {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(pin);
      } catch (GeneralSecurityException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
  }
}
