package vn.hocbaso.gradebook.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.hocbaso.access.Permission;
import vn.hocbaso.platform.problem.DomainException;

/** Who may do what with a request, and what time makes of it. */
class CorrectionWorkflowTest {

  private static final Instant NOON = Instant.parse("2026-11-20T05:00:00Z");

  @Test
  void nobodyDecidesAboutHerOwnRequest() {
    Correction own = requestOf("pht.tuyet");

    assertThat(CorrectionWorkflow.open(own, "pht.tuyet", any -> true))
        .containsExactly(CorrectionAction.WITHDRAW);
    assertThatThrownBy(() -> CorrectionWorkflow.require(own, CorrectionAction.APPROVE, "pht.tuyet"))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused ->
                assertThat(refused.type()).isEqualTo(CorrectionProblem.CORRECTION_OF_ONESELF));
    assertThat(CorrectionWorkflow.open(own, "ht.minh", any -> true))
        .containsExactly(CorrectionAction.APPROVE, CorrectionAction.REFUSE);
  }

  @Test
  void nobodyWithdrawsTheRequestOfAnother() {
    Correction correction = requestOf("gv.lan");

    assertThatThrownBy(
            () -> CorrectionWorkflow.require(correction, CorrectionAction.WITHDRAW, "ht.minh"))
        .isInstanceOf(DomainException.class);
    assertThat(CorrectionWorkflow.require(correction, CorrectionAction.WITHDRAW, "gv.lan").to())
        .isEqualTo(CorrectionState.WITHDRAWN);
  }

  @Test
  void aTeacherWithoutTheRightToDecideSeesNothingToDoWithTheRequestOfAnother() {
    assertThat(
            CorrectionWorkflow.open(
                requestOf("gv.lan"),
                "gv.binh",
                permission -> permission == Permission.READ_CORRECTIONS))
        .isEmpty();
  }

  @Test
  void nothingLeadsOutOfADecision() {
    for (CorrectionState state : CorrectionState.values()) {
      boolean leadsOn = CorrectionWorkflow.TABLE.stream().anyMatch(arrow -> arrow.from() == state);
      assertThat(leadsOn).as(state.name()).isEqualTo(state == CorrectionState.REQUESTED);
    }
  }

  @Test
  void anApprovalEndsAtItsVeryMoment() {
    Correction correction = requestOf("gv.lan");
    Instant end = NOON.plus(Duration.ofHours(1));
    correction.decide(
        CorrectionState.APPROVED, new Correction.Decision("ht.minh", NOON, null, end));

    assertThat(correction.standing(end.minusNanos(1))).isEqualTo(CorrectionStanding.OPEN);
    assertThat(correction.standing(end)).isEqualTo(CorrectionStanding.EXPIRED);
  }

  private static Correction requestOf(String account) {
    return new Correction(
        new UUID(0, 1),
        new CorrectedCell(new UUID(0, 2), new UUID(0, 3), "HK1", new UUID(0, 4), "TOAN.GK"),
        new Correction.Request(account, NOON, "Chấm sót một câu.", "7.0"));
  }
}
