package vn.hocbaso.gradebook.column;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.hocbaso.assessment.AssessmentColumn;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.curriculum.StudySubject;
import vn.hocbaso.assessment.secondary.Level;
import vn.hocbaso.assessment.secondary.Slot;

/** Lays out the columns of secondary books: of a term, and of the year with its summer. */
public final class SecondaryColumns {

  /** Kết quả rèn luyện của học kì. */
  public static final String CONDUCT = "CONDUCT.LEVEL";

  /** Kết quả rèn luyện sau kì nghỉ hè. */
  public static final String CONDUCT_AFTER_SUMMER = "CONDUCT_SUMMER.LEVEL";

  /** Nhận xét việc rèn luyện trong hè. */
  public static final String SUMMER_COMMENT = "SUMMER.COMMENT";

  /** Khen thưởng đột xuất. */
  public static final String ACHIEVEMENT = "ACHIEVEMENT.TEXT";

  private static final int SUBJECT_COMMENT_LENGTH = 250;

  private static final ColumnKind LEVELS =
      new ColumnKind.Choice(
          Arrays.stream(Level.values())
              .map(level -> new ColumnKind.Option(level.code(), level.label()))
              .toList());

  private SecondaryColumns() {}

  /** The code of the column that takes what became of one test. */
  public static String slot(String subject, Slot slot) {
    return subject + "." + slot.code();
  }

  /** The code of the column that takes the reassessment of a subject. */
  public static String retest(String subject) {
    return subject + ".RETEST";
  }

  /** The columns of a term, in the order of the class book. */
  public static List<Column> term(List<SubjectSlots> subjects, RequiredComments comments) {
    return Stream.concat(
            subjects.stream().flatMap(subject -> termOf(subject, comments)),
            Stream.of(
                GeneralColumns.level(
                    CONDUCT, new Label("Kết quả rèn luyện", "Conduct"), LEVELS, true),
                GeneralColumns.absences(
                    Columns.ABSENCE_EXCUSED,
                    new Label("Nghỉ có phép (buổi)", "Excused absence (sessions)")),
                GeneralColumns.absences(
                    Columns.ABSENCE_UNEXCUSED,
                    new Label("Nghỉ không phép (buổi)", "Unexcused absence (sessions)")),
                homeroomComment(comments)))
        .toList();
  }

  /** The columns of the year. */
  public static List<Column> year(List<StudySubject> subjects, RequiredComments comments) {
    return Stream.concat(
            subjects.stream().map(SecondaryColumns::retestOf),
            Stream.of(
                GeneralColumns.level(
                    CONDUCT_AFTER_SUMMER,
                    new Label("Rèn luyện sau kì nghỉ hè", "Conduct after summer training"),
                    LEVELS,
                    false),
                GeneralColumns.comment(
                    SUMMER_COMMENT,
                    new Label("Nhận xét việc rèn luyện trong hè", "Comment on summer training"),
                    false),
                homeroomComment(comments),
                GeneralColumns.words(
                    Columns.COMMENDATION, new Label("Khen thưởng", "Commendation")),
                GeneralColumns.words(
                    ACHIEVEMENT, new Label("Khen thưởng đột xuất", "Unexpected achievement"))))
        .toList();
  }

  private static Stream<Column> termOf(SubjectSlots subject, RequiredComments comments) {
    StudySubject studied = subject.subject();
    return Stream.concat(
        subject.slots().stream().map(slot -> slotOf(studied, slot)),
        Stream.of(
            ofSubject(
                AssessmentColumn.commentCode(studied.code()),
                studied,
                ColumnPart.COMMENT,
                new ColumnKind.Text(SUBJECT_COMMENT_LENGTH),
                comments.subjects())));
  }

  private static Column slotOf(StudySubject subject, Slot slot) {
    ColumnPart part =
        switch (slot.kind()) {
          case REGULAR -> ColumnPart.REGULAR;
          case TOPIC -> ColumnPart.TOPIC;
          case MID_TERM -> ColumnPart.MID_TERM;
          case END_OF_TERM -> ColumnPart.END_OF_TERM;
        };
    return ofSubject(
        slot(subject.code(), slot), subject, part, kind(subject, Token.OF_SITTINGS), true);
  }

  private static Column retestOf(StudySubject subject) {
    return ofSubject(
        retest(subject.code()),
        subject,
        ColumnPart.RETEST,
        kind(subject, Token.OF_REASSESSMENTS),
        false);
  }

  private static ColumnKind kind(StudySubject subject, List<Token> tokens) {
    return switch (subject.kind()) {
      case MARK -> new ColumnKind.TermMark(tokens);
      case COMMENT -> new ColumnKind.TermComment(tokens);
    };
  }

  private static Column homeroomComment(RequiredComments comments) {
    return GeneralColumns.comment(
        Columns.HOMEROOM_COMMENT,
        new Label("Nhận xét của giáo viên chủ nhiệm", "Comment of the homeroom teacher"),
        comments.homeroom());
  }

  private static Column ofSubject(
      String code, StudySubject subject, ColumnPart part, ColumnKind kind, boolean required) {
    return new Column(
        code, ColumnGroup.SUBJECTS, subject.code(), subject.name(), part, kind, required);
  }
}
