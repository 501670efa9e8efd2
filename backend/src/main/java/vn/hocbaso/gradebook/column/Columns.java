package vn.hocbaso.gradebook.column;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.hocbaso.assessment.AssessmentColumn;
import vn.hocbaso.assessment.AssessmentPeriod;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.Programme;
import vn.hocbaso.assessment.Subject;
import vn.hocbaso.assessment.SubjectLevel;
import vn.hocbaso.assessment.Trait;
import vn.hocbaso.assessment.TraitGroup;
import vn.hocbaso.assessment.TraitLevel;

/** Lays out the columns of a programme and those that every year record has besides. */
public final class Columns {

  /** Số ngày nghỉ có phép. */
  public static final String ABSENCE_EXCUSED = "ABSENCE_EXCUSED.COUNT";

  /** Số ngày nghỉ không phép. */
  public static final String ABSENCE_UNEXCUSED = "ABSENCE_UNEXCUSED.COUNT";

  /** Chiều cao (cm). */
  public static final String HEIGHT = "HEIGHT.COUNT";

  /** Cân nặng (kg). */
  public static final String WEIGHT = "WEIGHT.COUNT";

  /** Nhận xét của giáo viên chủ nhiệm. */
  public static final String HOMEROOM_COMMENT = "HOMEROOM.COMMENT";

  /** Khen thưởng. */
  public static final String COMMENDATION = "COMMENDATION.TEXT";

  /** Nhận xét sau đánh giá bổ sung. */
  public static final String SUPPLEMENT_COMMENT = "SUPPLEMENT.COMMENT";

  private static final int SUBJECT_COMMENT_LENGTH = 250;
  private static final int TEXT_LENGTH = 500;

  private static final ColumnKind SUBJECT_LEVELS =
      new ColumnKind.Choice(
          Arrays.stream(SubjectLevel.values())
              .map(level -> new ColumnKind.Option(level.code(), level.label()))
              .toList());
  private static final ColumnKind TRAIT_LEVELS =
      new ColumnKind.Choice(
          Arrays.stream(TraitLevel.values())
              .map(level -> new ColumnKind.Option(level.code(), level.label()))
              .toList());

  private Columns() {}

  /** The columns of a period, in the order of the statutory form. */
  public static List<Column> of(
      Programme programme, AssessmentPeriod period, RequiredComments comments) {
    return Stream.concat(
            programme.columns(period).stream().map(column -> column(programme, column, comments)),
            general(comments))
        .toList();
  }

  /**
   * The columns of a supplementary assessment: what decides the result of the year, under the same
   * codes.
   *
   * @param year the columns of the year's book
   */
  public static List<Column> supplementary(List<Column> year) {
    return Stream.concat(
            year.stream()
                .filter(
                    column ->
                        column.part() == ColumnPart.LEVEL || column.part() == ColumnPart.TEST),
            Stream.of(
                GeneralColumns.comment(
                    SUPPLEMENT_COMMENT,
                    new Label(
                        "Nhận xét sau đánh giá bổ sung",
                        "Comment after the supplementary assessment"),
                    false)))
        .toList();
  }

  private static Column column(
      Programme programme, AssessmentColumn column, RequiredComments comments) {
    return switch (column.of()) {
      case AssessmentColumn.LevelOf(Subject subject) ->
          subject(column, subject, ColumnPart.LEVEL, SUBJECT_LEVELS, true);
      case AssessmentColumn.MarkOf(Subject subject, Subject.Test test) ->
          subject(column, subject, ColumnPart.TEST, marks(programme, test), true);
      case AssessmentColumn.CommentOn(Subject subject) ->
          subject(
              column,
              subject,
              ColumnPart.COMMENT,
              new ColumnKind.Text(SUBJECT_COMMENT_LENGTH),
              comments.subjects());
      case AssessmentColumn.TraitLevelOf(Trait trait) ->
          trait(column, trait.group(), ColumnPart.LEVEL, TRAIT_LEVELS, true);
      case AssessmentColumn.CommentOnTraits(TraitGroup group) ->
          trait(
              column,
              group,
              ColumnPart.COMMENT,
              new ColumnKind.Text(TEXT_LENGTH),
              comments.traits());
    };
  }

  private static ColumnKind marks(Programme programme, Subject.Test test) {
    return new ColumnKind.Mark(test.code(), programme.lowestMark(), Programme.HIGHEST_MARK);
  }

  private static Column subject(
      AssessmentColumn column,
      Subject subject,
      ColumnPart part,
      ColumnKind kind,
      boolean required) {
    return new Column(
        column.code(), ColumnGroup.SUBJECTS, subject.code(), column.label(), part, kind, required);
  }

  private static Column trait(
      AssessmentColumn column,
      TraitGroup group,
      ColumnPart part,
      ColumnKind kind,
      boolean required) {
    return new Column(
        column.code(), ColumnGroup.of(group), null, column.label(), part, kind, required);
  }

  private static Stream<Column> general(RequiredComments comments) {
    return Stream.of(
        GeneralColumns.comment(
            HOMEROOM_COMMENT,
            new Label("Nhận xét của giáo viên chủ nhiệm", "Comment of the homeroom teacher"),
            comments.homeroom()),
        GeneralColumns.absences(
            ABSENCE_EXCUSED, new Label("Nghỉ có phép (ngày)", "Excused absence (days)")),
        GeneralColumns.absences(
            ABSENCE_UNEXCUSED, new Label("Nghỉ không phép (ngày)", "Unexcused absence (days)")),
        GeneralColumns.count(
            HEIGHT,
            new Label("Chiều cao (cm)", "Height (cm)"),
            GeneralColumns.quantity(50, 220, 0),
            false),
        GeneralColumns.count(
            WEIGHT,
            new Label("Cân nặng (kg)", "Weight (kg)"),
            GeneralColumns.quantity(5, 150, 1),
            false),
        GeneralColumns.words(COMMENDATION, new Label("Khen thưởng", "Commendation")));
  }
}
