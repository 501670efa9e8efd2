package vn.hocbaso.gradebook.column;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.curriculum.SubjectKind;
import vn.hocbaso.assessment.secondary.Mark;
import vn.hocbaso.assessment.secondary.Retake;
import vn.hocbaso.assessment.secondary.Sitting;

/** What teachers type into secondary columns, and what of it is refused. */
class TermEntryReaderTest {

  private final EntryReader reader = EntryReader.ofSecondary();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8|8",
        "8,0|8",
        "7,5|7.5",
        "7.5|7.5",
        "10|10",
        "0|0",
        " 17 / 20 |8.5",
        "33/40|8.3",
        "v|V",
        "P|P",
        "b8,5|B8.5",
        "B 17/20|B8.5"
      })
  void readsMarksAndTokens(String typed, String stored) {
    assertThat(reader.read(marks(Token.OF_SITTINGS), typed)).isEqualTo(new Entry.Accepted(stored));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "8,25|MORE_THAN_ONE_DECIMAL",
        "10,5|OUT_OF_SCALE",
        "-1|OUT_OF_SCALE",
        "85|OUT_OF_SCALE",
        "21/20|OUT_OF_SCALE",
        "5/0|UNREADABLE",
        "tám|UNREADABLE",
        "B|UNREADABLE",
        "BV|UNREADABLE",
        "Đ|UNREADABLE",
        "ĐK|UNREADABLE",
        "K|UNREADABLE"
      })
  void refusesWhatIsNoMark(String typed, String reason) {
    assertThat(reader.read(marks(Token.OF_SITTINGS), typed))
        .isEqualTo(Entry.refused("GRADE_TERM_MARK_" + reason));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "đ|Đ",
        "D|Đ",
        "Đạt|Đ",
        "dat|Đ",
        "CĐ|CĐ",
        "cd|CĐ",
        "Chưa đạt|CĐ",
        "V|V",
        "P|P",
        "BĐ|BĐ",
        "bcd|BCĐ"
      })
  void readsResultsOfCommentedSubjects(String typed, String stored) {
    assertThat(reader.read(comments(Token.OF_SITTINGS), typed))
        .isEqualTo(new Entry.Accepted(stored));
  }

  @ParameterizedTest
  @CsvSource({"8", "T", "B", "ĐĐ"})
  void refusesWhatIsNoResult(String typed) {
    assertThat(reader.read(comments(Token.OF_SITTINGS), typed))
        .isEqualTo(Entry.refused("GRADE_TERM_RESULT_UNKNOWN"));
  }

  @Test
  void takesOtherTokensForReassessments() {
    Column retest = marks(Token.OF_REASSESSMENTS);
    assertThat(reader.read(retest, "dk")).isEqualTo(new Entry.Accepted("ĐK"));
    assertThat(reader.read(retest, "V")).isEqualTo(new Entry.Accepted("V"));
    assertThat(reader.read(retest, "P")).isEqualTo(Entry.refused("GRADE_TERM_MARK_UNREADABLE"));
    assertThat(retest.awaits("ĐK")).isTrue();
    assertThat(retest.awaits("V")).isFalse();
  }

  @Test
  void understandsWhatItStores() {
    assertThat(TermValues.mark("V")).isInstanceOf(Sitting.Missed.class);
    assertThat(TermValues.mark("P")).isInstanceOf(Sitting.AwaitsMakeUp.class);
    assertThat(TermValues.mark("B8.5")).isEqualTo(new Sitting.MadeUp<>(Mark.of("8.5")));
    assertThat(TermValues.mark("8")).isEqualTo(new Sitting.Taken<>(Mark.of("8")));
    assertThat(TermValues.retake("ĐK", SubjectKind.MARK)).isEqualTo(new Retake.Awaited());
    assertThat(TermValues.retake("V", SubjectKind.COMMENT)).isEqualTo(new Retake.NotTaken());
    assertThat(TermValues.retake("5.5", SubjectKind.MARK))
        .isEqualTo(new Retake.Marked(Mark.of("5.5")));
  }

  private static Column marks(List<Token> tokens) {
    return column(new ColumnKind.TermMark(tokens));
  }

  private static Column comments(List<Token> tokens) {
    return column(new ColumnKind.TermComment(tokens));
  }

  private static Column column(ColumnKind kind) {
    return new Column(
        "TOAN.GK",
        ColumnGroup.SUBJECTS,
        "TOAN",
        new Label("Toán", "Mathematics"),
        ColumnPart.MID_TERM,
        kind,
        true);
  }
}
