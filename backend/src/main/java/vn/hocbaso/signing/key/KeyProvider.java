package vn.hocbaso.signing.key;

import java.util.Optional;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.provider.WrongPinException;
import vn.hocbaso.signing.trust.SigningCertificate;

/** A place where keys are: files, a hardware module, a remote service. */
public interface KeyProvider {

  /** The signer's certificate chain, readable without any authorisation. */
  Optional<SigningCertificate> find(SignerIdentity signer);

  /**
   * Opens the key for as many signatures as follow until the session is closed.
   *
   * @param pin wiped by the caller
   * @throws WrongPinException when the PIN does not open the key
   */
  KeySession open(SignerIdentity signer, char[] pin) throws WrongPinException;
}
