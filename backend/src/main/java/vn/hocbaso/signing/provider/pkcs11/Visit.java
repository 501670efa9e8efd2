package vn.hocbaso.signing.provider.pkcs11;

import vn.hocbaso.signing.provider.WrongPinException;

/**
 * A session at a token.
 *
 * @param slot where the token is
 */
record Visit(Cryptoki module, TokenLogin login, long slot, long session) implements AutoCloseable {

  TokenObjects objects() {
    return new TokenObjects(module, session);
  }

  TokenInfo token() {
    return module.tokenInfo(slot);
  }

  /** Logs in; see {@link Token#enter}. */
  Entered enter(byte[] pin) throws WrongPinException {
    TokenInfo token = token();
    if (token.locked()) {
      throw new CryptokiException("C_GetTokenInfo", CryptokiException.PIN_LOCKED);
    }
    if (!token.mayBePin(pin)) {
      throw new WrongPinException();
    }
    return new Entered(this, login.enter(module, session, pin));
  }

  @Override
  public void close() {
    Token.attempt(() -> module.closeSession(session));
  }

  /** A session that is logged in. */
  record Entered(Visit visit, TokenLogin.Shared shared) implements AutoCloseable {

    @Override
    public void close() {
      Token.attempt(() -> visit.login.leave(visit.module, visit.session, shared));
      visit.close();
    }
  }
}
