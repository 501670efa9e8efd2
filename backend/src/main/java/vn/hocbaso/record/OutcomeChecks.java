package vn.hocbaso.record;

import java.util.Optional;
import vn.hocbaso.signing.DocumentFault;
import vn.hocbaso.signing.SignatureOutcome;
import vn.hocbaso.signing.SignatureOutcome.Indeterminate;
import vn.hocbaso.signing.SignatureOutcome.Invalid;
import vn.hocbaso.signing.SignatureOutcome.Valid;

/** Which checks the outcome of one signature answers. What a failure leaves open is not noted. */
final class OutcomeChecks {

  private OutcomeChecks() {}

  /**
   * Notes what an outcome says.
   *
   * @param intact the check that fails when the signature does not fit what it stands on
   * @param fault what is wrong with the build of the document, which explains more than the outcome
   */
  static void note(
      SignatureOutcome outcome,
      VerificationCheck intact,
      Optional<DocumentFault> fault,
      CheckResults checks) {
    switch (outcome) {
      case Valid ignored -> {
        checks.pass(intact);
        checks.pass(VerificationCheck.CERTIFICATES_TRUSTED);
        checks.pass(VerificationCheck.REVOCATION_KNOWN);
        checks.pass(VerificationCheck.EVIDENCE_COMPLETE);
      }
      case Indeterminate open -> {
        checks.pass(intact);
        checks.fail(missing(open), VerificationReason.of(open));
      }
      case Invalid invalid -> {
        VerificationReason reason = VerificationReason.of(invalid);
        if (isBroken(invalid)) {
          checks.fail(intact, fault.map(VerificationReason::of).orElse(reason));
        } else {
          checks.pass(intact);
          checks.fail(VerificationCheck.CERTIFICATES_TRUSTED, reason);
        }
      }
    }
  }

  /** Asking again later helps only where somebody could not be asked. */
  private static VerificationCheck missing(Indeterminate open) {
    return switch (open.reason()) {
      case NO_REVOCATION_ANSWER -> VerificationCheck.REVOCATION_KNOWN;
      case NO_PROOF_OF_TIME, NO_TIME_INSIDE, OTHER -> VerificationCheck.EVIDENCE_COMPLETE;
    };
  }

  private static boolean isBroken(Invalid invalid) {
    return switch (invalid.reason()) {
      case CHANGED, COVERAGE, FORM -> true;
      case REVOKED, EXPIRED, UNTRUSTED -> false;
    };
  }
}
