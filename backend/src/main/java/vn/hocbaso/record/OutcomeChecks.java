package vn.hocbaso.record;

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
   */
  static void note(SignatureOutcome outcome, VerificationCheck intact, CheckResults checks) {
    switch (outcome) {
      case Valid ignored -> {
        checks.note(intact, true);
        checks.note(VerificationCheck.CERTIFICATES_TRUSTED, true);
        checks.note(VerificationCheck.REVOCATION_KNOWN, true);
        checks.note(VerificationCheck.EVIDENCE_COMPLETE, true);
      }
      case Indeterminate open -> {
        checks.note(intact, true);
        checks.note(missing(open), false);
      }
      case Invalid invalid -> {
        boolean broken = isBroken(invalid);
        checks.note(intact, !broken);
        if (!broken) {
          checks.note(VerificationCheck.CERTIFICATES_TRUSTED, false);
        }
      }
    }
  }

  /** Asking again later helps only where somebody could not be asked. */
  private static VerificationCheck missing(Indeterminate open) {
    return switch (open.reason()) {
      case NO_REVOCATION_ANSWER -> VerificationCheck.REVOCATION_KNOWN;
      case NO_PROOF_OF_TIME, OTHER -> VerificationCheck.EVIDENCE_COMPLETE;
    };
  }

  private static boolean isBroken(Invalid invalid) {
    return switch (invalid.reason()) {
      case CHANGED, COVERAGE, FORM -> true;
      case REVOKED, EXPIRED, UNTRUSTED -> false;
    };
  }
}
