package vn.hocbaso.signing;

import java.util.Optional;

/** Takes signed documents; implemented by whoever opens batches. */
public interface SignatureReceiver {

  /** Whether documents signed for this purpose are its. Exactly one receiver says so. */
  boolean receives(String purpose);

  /**
   * Keeps the document, in the transaction that marks it done: both happen or neither.
   *
   * @return another document to sign under the same authorisation, such as the rendition that
   *     embeds this one
   * @throws vn.hocbaso.platform.problem.DomainException refuses just this document, for instance
   *     because its version is stale; the others go on
   */
  Optional<DocumentToSign> accept(SignedDocument done);
}
