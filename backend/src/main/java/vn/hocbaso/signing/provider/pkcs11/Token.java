package vn.hocbaso.signing.provider.pkcs11;

import java.util.Optional;
import org.jboss.logging.Logger;
import vn.hocbaso.signing.provider.WrongPinException;
import vn.hocbaso.signing.provider.pkcs11.Visit.Entered;

/**
 * A token of a module, wherever it is plugged in.
 *
 * @param label the module's first token if empty
 */
record Token(TokenModule module, Optional<String> label) {

  private static final Logger LOG = Logger.getLogger(Token.class);

  /** Opens a session without logging in. */
  Visit visit() {
    long slot = module.slotOf(label);
    Cryptoki cryptoki = module.cryptoki();
    return new Visit(cryptoki, module.login(slot), slot, cryptoki.openSession(slot));
  }

  /**
   * Opens a session and logs in.
   *
   * @throws WrongPinException when the PIN is wrong or too short or long to be one
   * @throws CryptokiException when the token refuses for another reason
   */
  Entered enter(byte[] pin) throws WrongPinException {
    Visit visit = visit();
    try {
      return visit.enter(pin);
    } catch (WrongPinException | CryptokiException refused) {
      visit.close();
      throw refused;
    }
  }

  /** Does what need not succeed: the token may be gone. */
  static void attempt(Runnable step) {
    try {
      step.run();
    } catch (CryptokiException gone) {
      LOG.debugf("PKCS#11: %s", gone.getMessage());
    }
  }
}
