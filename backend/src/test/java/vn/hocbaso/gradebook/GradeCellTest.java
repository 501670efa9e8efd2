package vn.hocbaso.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class GradeCellTest {

  private static final ChangeStamp STAMP =
      new ChangeStamp(
          "gv.binh", Instant.parse("2027-05-20T01:00:00Z"), ChangeStamp.Source.TYPED, null);

  private final GradeCell cell =
      new GradeCell(
          new BookKey(UUID.randomUUID(), UUID.randomUUID(), "CUOI_NAM")
              .cell(UUID.randomUUID(), "TOAN.TEST"));

  @Test
  void growsByOneVersionWithEachChange() {
    GradeChange first = cell.write("8", STAMP).orElseThrow();
    GradeChange second = cell.write(null, STAMP).orElseThrow();

    assertThat(cell.version()).isEqualTo(2);
    assertThat(first.oldValue()).isNull();
    assertThat(first.newValue()).isEqualTo("8");
    assertThat(second.oldValue()).isEqualTo("8");
    assertThat(second.newValue()).isNull();
    assertThat(second.version()).isEqualTo(2);
  }

  @Test
  void leavesNoTraceOfTheSameValue() {
    cell.write("8", STAMP);

    assertThat(cell.write("8", STAMP)).isEmpty();
    assertThat(cell.version()).isEqualTo(1);
  }

  @Test
  void acceptsOnlyChangesDecidedOnThePresentVersion() {
    cell.write("8", STAMP);

    assertThat(cell.accepts("9", 1)).isTrue();
    assertThat(cell.accepts("9", 0)).isFalse();
    assertThat(cell.accepts("9", 2)).isFalse();
  }

  @Test
  void acceptsTheSameValueAgainWhateverVersionItWasDecidedOn() {
    cell.write("8", STAMP);

    assertThat(cell.accepts("8", 0)).isTrue();
  }
}
