package vn.hocbaso.signing.validation;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SubIndication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.hocbaso.signing.SignatureOutcome;
import vn.hocbaso.signing.SignatureOutcome.Indeterminate;
import vn.hocbaso.signing.SignatureOutcome.Invalid;
import vn.hocbaso.signing.SignatureOutcome.Valid;

/** ETSI EN 319 102-1 in our words. */
class OutcomesTest {

  @Test
  void onlyTotalPassedIsValid() {
    assertThat(Outcomes.of(Indication.TOTAL_PASSED, null, true, true)).isEqualTo(new Valid());
    assertThat(Outcomes.of(Indication.INDETERMINATE, null, true, true))
        .isEqualTo(new Indeterminate(Indeterminate.Reason.OTHER));
  }

  @ParameterizedTest
  @EnumSource(SubIndication.class)
  void nothingWithASubIndicationIsValid(SubIndication sub) {
    for (boolean proved : new boolean[] {true, false}) {
      for (boolean known : new boolean[] {true, false}) {
        assertThat(Outcomes.of(Indication.INDETERMINATE, sub, proved, known))
            .isNotInstanceOf(Valid.class);
      }
    }
  }

  @Test
  void aPathWithoutRevocationAnswersCanBeAskedAboutAgain() {
    assertThat(chainFailure(false))
        .isEqualTo(new Indeterminate(Indeterminate.Reason.NO_REVOCATION_ANSWER));
    assertThat(chainFailure(true)).isEqualTo(new Indeterminate(Indeterminate.Reason.OTHER));
  }

  @Test
  void revokedCountsOnlyWithAProofOfTime() {
    assertThat(Outcomes.of(Indication.INDETERMINATE, SubIndication.REVOKED_NO_POE, true, true))
        .isEqualTo(new Invalid(Invalid.Reason.REVOKED));
    assertThat(Outcomes.of(Indication.INDETERMINATE, SubIndication.REVOKED_NO_POE, false, true))
        .isEqualTo(new Indeterminate(Indeterminate.Reason.NO_PROOF_OF_TIME));
  }

  private static SignatureOutcome chainFailure(boolean revocationKnown) {
    return Outcomes.of(
        Indication.INDETERMINATE,
        SubIndication.CERTIFICATE_CHAIN_GENERAL_FAILURE,
        true,
        revocationKnown);
  }
}
