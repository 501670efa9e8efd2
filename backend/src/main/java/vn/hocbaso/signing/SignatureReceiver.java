package vn.hocbaso.signing;

import java.util.Optional;

/** Takes signed documents; implemented by whoever opens batches. */
public interface SignatureReceiver {

  /** Whether documents signed for this purpose are its. Exactly one receiver says so. */
  boolean receives(String purpose);

  /**
   * Checks the document and makes what follows from it. Called outside of any transaction, because
   * it may ask the authorities and take its time; keeps nothing itself.
   *
   * @throws vn.hocbaso.platform.problem.DomainException refuses just this document; the others go
   *     on
   */
  Keeping examine(SignedDocument done);

  /** Keeps a document that was examined. */
  @FunctionalInterface
  interface Keeping {

    /**
     * Only stores, in the transaction that marks the document done: both happen or neither.
     *
     * @return another document to sign under the same authorisation, such as the rendition that
     *     embeds this one
     * @throws vn.hocbaso.platform.problem.DomainException refuses just this document, for instance
     *     because its version is stale by now
     */
    Optional<DocumentToSign> keep();
  }
}
