package vn.hocbaso.signing.provider;

import java.util.Optional;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.trust.SigningCertificate;

/**
 * A place where keys are. Safe for concurrent use. Each call ends within the provider's time-out,
 * whatever the other side does, and throws {@link ProviderUnavailableException} when it does not
 * answer, answers nonsense or is known to be down.
 */
public interface SignatureProvider {

  /** The name that it has in the settings; kept with batches, so it must not change. */
  String name();

  /** What it asks of a signer and how much it takes at once. */
  ProviderTerms terms();

  /**
   * The signer's certificate chain, without anybody's approval.
   *
   * @return empty when the signer has no key here
   */
  Optional<SigningCertificate> find(SignerIdentity signer);

  /**
   * Opens the way to the signer's key.
   *
   * @param secret the PIN where {@link ProviderTerms#approval()} is {@code PIN}, else empty; wiped
   *     by the caller after this returns
   * @throws WrongPinException when the PIN does not open the key
   */
  SigningChannel open(SignerIdentity signer, char[] secret) throws WrongPinException;
}
