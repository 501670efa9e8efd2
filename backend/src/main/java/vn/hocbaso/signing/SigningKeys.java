package vn.hocbaso.signing;

import java.util.List;
import java.util.Optional;

/** Which keys a signer has. Asks providers over the network: not to be called in a transaction. */
public interface SigningKeys {

  /** Every place where the signer has a key or may bring one, those that work first. */
  List<SigningKeyView> of(SignerIdentity signer);

  /**
   * The key to sign with, its certificate checked without the authorities being asked.
   *
   * @param provider the signer's choice; empty for the first that works
   * @param chain certificates from a token at the desk, the signer's first, DER; empty for every
   *     other provider
   * @throws vn.hocbaso.platform.problem.DomainException {@code SIGNING_PROVIDER_UNKNOWN}, {@code
   *     SIGNING_PROVIDER_UNAVAILABLE}, {@code SIGNING_CERTIFICATE_MISSING} or what is wrong with
   *     the certificate
   */
  SignerKey choose(SignerIdentity signer, Optional<String> provider, List<byte[]> chain);
}
