package vn.hocbaso.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.hocbaso.access.Permission;
import vn.hocbaso.platform.problem.DomainException;

class RecordWorkflowTest {

  /** The readable matrix: every act that is not listed for a state must be refused there. */
  private static final Map<RecordState, Set<RecordAct>> ALLOWED =
      Map.of(
          RecordState.CREATED,
              Set.of(
                  RecordAct.CREATE,
                  RecordAct.SIGN_AS_SUBJECT_TEACHER,
                  RecordAct.SIGN_AS_HOMEROOM_TEACHER),
          RecordState.HOMEROOM_SIGNED, Set.of(RecordAct.RETURN, RecordAct.SIGN_AS_MANAGER),
          RecordState.MANAGER_SIGNED, Set.of(RecordAct.RETURN, RecordAct.ISSUE),
          RecordState.ISSUED, Set.of(RecordAct.REVOKE),
          RecordState.REVOKED, Set.of(RecordAct.REISSUE));

  @Test
  void allowsExactlyTheActsOfTheMatrix() {
    for (RecordState state : RecordState.values()) {
      for (RecordAct act : RecordAct.values()) {
        assertThat(RecordWorkflow.find(state, act).isPresent())
            .as("%s in %s", act, state)
            .isEqualTo(ALLOWED.getOrDefault(state, Set.of()).contains(act));
      }
    }
  }

  @Test
  void refusesAnActThatTheStateDoesNotAllow() {
    assertThatThrownBy(() -> RecordWorkflow.require(RecordState.ISSUED, RecordAct.RETURN))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused -> assertThat(refused.type()).isEqualTo(RecordProblem.RECORD_ACT_NOT_OPEN));
  }

  @Test
  void reachesEveryStateAndLeavesRevokedNever() {
    Set<RecordState> reached =
        RecordWorkflow.TABLE.stream()
            .map(RecordWorkflow.Transition::to)
            .collect(Collectors.toSet());
    assertThat(reached).containsExactlyInAnyOrder(RecordState.values());
    assertThat(RecordWorkflow.TABLE)
        .filteredOn(arrow -> arrow.from() == RecordState.REVOKED)
        .extracting(RecordWorkflow.Transition::to)
        .containsOnly(RecordState.REVOKED);
  }

  @Test
  void opensOnlyWhatTheRightsAllow() {
    assertThat(
            RecordWorkflow.open(
                RecordState.HOMEROOM_SIGNED,
                permission -> permission == Permission.SIGN_AS_MANAGER))
        .containsExactlyInAnyOrder(RecordAct.RETURN, RecordAct.SIGN_AS_MANAGER);
    assertThat(RecordWorkflow.open(RecordState.HOMEROOM_SIGNED, permission -> false)).isEmpty();
  }

  @Test
  void hasOneRightPerAct() {
    for (RecordAct act : RecordAct.values()) {
      long rights =
          RecordWorkflow.TABLE.stream()
              .filter(transition -> transition.act() == act)
              .map(RecordWorkflow.Transition::permission)
              .distinct()
              .count();
      assertThat(rights).as(act.name()).isEqualTo(1);
    }
  }

  @Test
  void givesEverySignatureItsSlot() {
    assertThat(Arrays.stream(SignatureRole.values()).map(SignatureRole::slot))
        .containsExactly("GVCN", "CBQL", "KY_PHAT_HANH");
  }
}
