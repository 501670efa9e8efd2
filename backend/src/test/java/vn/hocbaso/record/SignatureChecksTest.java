package vn.hocbaso.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.hocbaso.record.document.SampleRecords;
import vn.hocbaso.signing.SignatureFinding;
import vn.hocbaso.signing.SignatureOutcome;

/** The order of signing by the proved times, in a file of one form and of two. */
class SignatureChecksTest {

  private static final Instant MORNING = Instant.parse("2026-05-28T02:00:00Z");
  private static final Instant NOON = Instant.parse("2026-05-28T05:00:00Z");
  private static final Instant EVENING = Instant.parse("2026-05-28T11:00:00Z");

  @Test
  void holdsEachProvedTimeAgainstTheOnesBefore() {
    assertThat(inOrder(timed(MORNING), timed(NOON), timed(EVENING))).contains(true);
    assertThat(inOrder(timed(MORNING), timed(EVENING), timed(NOON))).contains(false);
    assertThat(inOrder(timed(EVENING), timed(MORNING), timed(NOON))).contains(false);
  }

  @Test
  void findsTheWrongOrderOfTheOthersBesideASignatureWithoutTime() {
    assertThat(inOrder(untimed(), timed(EVENING), timed(NOON))).contains(false);
    assertThat(inOrder(timed(EVENING), untimed(), timed(NOON))).contains(false);
    assertThat(inOrder(timed(EVENING), timed(NOON), untimed())).contains(false);
  }

  @Test
  void leavesOpenWhatTheOthersDoNotContradict() {
    assertThat(inOrder(timed(MORNING), untimed(), timed(EVENING))).isEmpty();
    assertThat(inOrder(untimed(), untimed(), untimed())).isEmpty();
  }

  /** The times that a signature claims and that is proved. */
  private record Times(Optional<Instant> claimed, Optional<Instant> proved) {}

  private static Times timed(Instant at) {
    return new Times(Optional.of(at), Optional.of(at));
  }

  private static Times untimed() {
    return new Times(Optional.empty(), Optional.empty());
  }

  private static Optional<Boolean> inOrder(Times teacher, Times manager, Times school) {
    return SignatureChecks.inOrder(
        List.of(
            finding(SignatureRole.HOMEROOM_TEACHER, teacher),
            finding(SignatureRole.MANAGER, manager),
            finding(SignatureRole.SCHOOL, school)),
        SampleRecords.wordy());
  }

  private static SignatureFinding finding(SignatureRole role, Times times) {
    return new SignatureFinding(
        Optional.of(role.slot()),
        Optional.empty(),
        Optional.of(role.signedId()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        times.claimed(),
        times.proved(),
        new SignatureOutcome.Valid());
  }
}
