package vn.hocbaso.signing;

import java.time.Instant;
import java.util.Optional;

/**
 * One signature found in a document.
 *
 * @param slot local name of the element that holds it; empty for a PDF
 * @param slotId identifier of that element, where it has one
 * @param referencedId identifier of the signed element; empty for a PDF or when the signature
 *     covers anything else than exactly one element of the document
 * @param referencedPath local names from the root to the signed element; a reader must require the
 *     path that it reads its data from, or a signed element could be moved out of the way
 * @param claimedRole what the signer says to act as; signed, but nobody confirms it
 * @param claimedTime what the signer says
 * @param provedTime what a trusted timestamp says
 */
public record SignatureFinding(
    Optional<String> slot,
    Optional<String> slotId,
    Optional<String> referencedId,
    Optional<String> referencedPath,
    Optional<SignerFinding> signer,
    Optional<String> claimedRole,
    Optional<Instant> claimedTime,
    Optional<Instant> provedTime,
    SignatureOutcome outcome) {

  /**
   * Whether it is a good signature of the form in which no time can stand (plain XML-DSig): when it
   * was made is then known only from what surrounds the document. In every other form a signature
   * without a claimed time is never good.
   */
  public boolean untimed() {
    return claimedTime.isEmpty() && outcome instanceof SignatureOutcome.Valid;
  }
}
