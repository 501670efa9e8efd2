package vn.hocbaso.signing.validation;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.signing.SignatureOutcome;
import vn.hocbaso.signing.SignatureOutcome.Indeterminate;
import vn.hocbaso.signing.SignatureOutcome.Invalid;
import vn.hocbaso.signing.SignatureOutcome.Valid;

/** Puts the indications of ETSI EN 319 102-1 into our three outcomes. */
final class Outcomes {

  private Outcomes() {}

  /**
   * The outcome.
   *
   * @param timeProved whether a trusted timestamp says when the signature existed. Then "revoked
   *     (or expired) and no proof that the signature is older" means that the proof shows the
   *     contrary.
   * @param revocationKnown whether there is an answer about every certificate that needs one. The
   *     library has one word for a path that lacks it and for a path with another fault.
   */
  static SignatureOutcome of(
      Indication indication,
      @Nullable SubIndication sub,
      boolean timeProved,
      boolean revocationKnown) {
    if (indication == Indication.TOTAL_PASSED) {
      return new Valid();
    }
    if (sub == SubIndication.CERTIFICATE_CHAIN_GENERAL_FAILURE && revocationKnown) {
      return new Indeterminate(Indeterminate.Reason.OTHER);
    }
    return sub == null ? new Indeterminate(Indeterminate.Reason.OTHER) : failed(sub, timeProved);
  }

  private static SignatureOutcome failed(SubIndication sub, boolean timeProved) {
    return switch (sub) {
      case HASH_FAILURE, SIG_CRYPTO_FAILURE, SIGNED_DATA_NOT_FOUND ->
          new Invalid(Invalid.Reason.CHANGED);
      case REVOKED -> new Invalid(Invalid.Reason.REVOKED);
      case EXPIRED, NOT_YET_VALID -> new Invalid(Invalid.Reason.EXPIRED);
      case REVOKED_NO_POE, REVOKED_CA_NO_POE ->
          timeProved ? new Invalid(Invalid.Reason.REVOKED) : noProofOfTime();
      case OUT_OF_BOUNDS_NO_POE, OUT_OF_BOUNDS_NOT_REVOKED ->
          timeProved ? new Invalid(Invalid.Reason.EXPIRED) : noProofOfTime();
      case NO_CERTIFICATE_CHAIN_FOUND, NO_CERTIFICATE_CHAIN_FOUND_NO_POE ->
          new Invalid(Invalid.Reason.UNTRUSTED);
      case NO_POE, REVOCATION_OUT_OF_BOUNDS_NO_POE, CRYPTO_CONSTRAINTS_FAILURE_NO_POE ->
          noProofOfTime();
      case TRY_LATER, CERTIFICATE_CHAIN_GENERAL_FAILURE ->
          new Indeterminate(Indeterminate.Reason.NO_REVOCATION_ANSWER);
      case FORMAT_FAILURE,
          SIG_CONSTRAINTS_FAILURE,
          CHAIN_CONSTRAINTS_FAILURE,
          CRYPTO_CONSTRAINTS_FAILURE,
          NO_SIGNING_CERTIFICATE_FOUND,
          TIMESTAMP_ORDER_FAILURE ->
          new Invalid(Invalid.Reason.FORM);
      default -> new Indeterminate(Indeterminate.Reason.OTHER);
    };
  }

  /**
   * The outcome of a signature of which nothing says when it was made. What speaks against it at
   * any time stays; what would be good, or gone bad since, cannot be told.
   */
  static SignatureOutcome withoutTime(SignatureOutcome now) {
    return switch (now) {
      case Valid ignored -> noTimeInside();
      case Indeterminate open when open.reason() == Indeterminate.Reason.NO_PROOF_OF_TIME ->
          noTimeInside();
      case Indeterminate open -> open;
      case Invalid invalid -> invalid;
    };
  }

  private static SignatureOutcome noTimeInside() {
    return new Indeterminate(Indeterminate.Reason.NO_TIME_INSIDE);
  }

  private static SignatureOutcome noProofOfTime() {
    return new Indeterminate(Indeterminate.Reason.NO_PROOF_OF_TIME);
  }
}
