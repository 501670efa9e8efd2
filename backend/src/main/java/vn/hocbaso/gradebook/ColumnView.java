package vn.hocbaso.gradebook;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.column.ColumnGroup;
import vn.hocbaso.gradebook.column.ColumnKind;
import vn.hocbaso.gradebook.column.ColumnPart;

/** A column of the grade book and what it takes. */
@Schema(name = "GradeColumn")
record ColumnView(
    @NotNull @Schema(examples = "TIENG_VIET.LEVEL") String code,
    @NotNull ColumnGroup group,
    @Nullable @Schema(description = "Mã môn học", examples = "TIENG_VIET") String subject,
    @NotNull @Schema(examples = "Tiếng Việt") String label,
    @NotNull ColumnPart part,
    @NotNull Kind kind,
    @NotNull @Schema(description = "Only for kind CHOICE") List<ChoiceView> choices,
    @NotNull @Schema(description = "Needed before the year can be closed") Boolean required,
    @NotNull @Schema(description = "Whether the caller may write here while the book is open")
        Boolean editable,
    @Nullable @Schema(description = "Characters; only for kind TEXT") Integer maxLength,
    @Nullable @Schema(description = "Only for kinds MARK and COUNT") BigDecimal min,
    @Nullable @Schema(description = "Only for kinds MARK and COUNT") BigDecimal max,
    @Nullable @Schema(description = "Decimals allowed; only for kinds MARK and COUNT")
        Integer decimals) {

  static ColumnView of(Column column, boolean editable, Locale language) {
    Shape shape =
        switch (column.kind()) {
          case ColumnKind.Choice choice -> Shape.choice(choice, language);
          case ColumnKind.Mark mark ->
              Shape.number(
                  Kind.MARK,
                  BigDecimal.valueOf(mark.lowest()),
                  BigDecimal.valueOf(mark.highest()),
                  0);
          case ColumnKind.Text text ->
              new Shape(Kind.TEXT, List.of(), text.maxLength(), null, null, null);
          case ColumnKind.Quantity number ->
              Shape.number(Kind.COUNT, number.lowest(), number.highest(), number.decimals());
        };
    return new ColumnView(
        column.code(),
        column.group(),
        column.subject(),
        column.label().in(language),
        column.part(),
        shape.kind,
        shape.choices,
        column.required(),
        editable,
        shape.maxLength,
        shape.min,
        shape.max,
        shape.decimals);
  }

  /** What is typed into the cells of a column. */
  @Schema(name = "GradeColumnKind")
  enum Kind {
    CHOICE,
    MARK,
    TEXT,
    COUNT
  }

  /** One of the letters that a CHOICE column takes. */
  @Schema(name = "GradeChoice")
  record ChoiceView(
      @NotNull @Schema(examples = "T") String value,
      @NotNull @Schema(examples = "Hoàn thành tốt") String label) {}

  /** The part of the view that depends on the kind. */
  private record Shape(
      Kind kind,
      List<ChoiceView> choices,
      @Nullable Integer maxLength,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      @Nullable Integer decimals) {

    static Shape choice(ColumnKind.Choice choice, Locale language) {
      List<ChoiceView> choices =
          choice.options().stream()
              .map(option -> new ChoiceView(option.value(), option.label().in(language)))
              .toList();
      return new Shape(Kind.CHOICE, choices, null, null, null, null);
    }

    static Shape number(Kind kind, BigDecimal min, BigDecimal max, int decimals) {
      return new Shape(kind, List.of(), null, min, max, decimals);
    }
  }
}
