package vn.hocbaso.signing.format;

import java.time.Instant;
import vn.hocbaso.signing.SignaturePlacement;
import vn.hocbaso.signing.trust.SigningCertificate;

/** One kind of signed document. */
public interface SignatureFormat {

  /** Whether this kind knows the placement. */
  boolean handles(SignaturePlacement placement);

  /**
   * First step.
   *
   * @throws vn.hocbaso.platform.problem.DomainException {@code SIGNING_DOCUMENT_UNSUITABLE} when
   *     the document cannot take the signature
   */
  PreparedSignature prepare(
      byte[] content, SignaturePlacement placement, SigningCertificate signer, Instant time);

  /**
   * Second step; asks the timestamp authority.
   *
   * @param value what the key gave for {@link PreparedSignature#toBeSigned()}
   * @throws vn.hocbaso.platform.problem.DomainException when the timestamp or a revocation answer
   *     is missing; nothing is kept then and the step can be repeated
   */
  byte[] complete(PreparedSignature prepared, byte[] value);

  /**
   * Renews a finished signature: the document with one more timestamp over the signature and over
   * the evidence for it, which is gathered anew. Nobody's key is needed.
   *
   * @param placement where the signature is
   * @throws vn.hocbaso.platform.problem.DomainException {@code SIGNING_DOCUMENT_UNSUITABLE} when it
   *     cannot be extended there without harm to another signature; when a timestamp or a
   *     revocation answer is missing
   */
  byte[] extend(byte[] content, SignaturePlacement placement);
}
