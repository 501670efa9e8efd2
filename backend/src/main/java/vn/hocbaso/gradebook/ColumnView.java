package vn.hocbaso.gradebook;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.secondary.Attainment;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.column.ColumnGroup;
import vn.hocbaso.gradebook.column.ColumnKind;
import vn.hocbaso.gradebook.column.ColumnPart;
import vn.hocbaso.gradebook.column.Token;
import vn.hocbaso.platform.problem.Texts;

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
    @NotNull @Schema(description = "Needed before the book can be closed") Boolean required,
    @NotNull @Schema(description = "Whether the caller may write here while the book is open")
        Boolean editable,
    @Nullable
        @Schema(
            description =
                "Why it takes no value now although the book is open: outside the entry window")
        String shut,
    @NotNull @Schema(description = "Whether this very column is locked; shut says since when")
        Boolean locked,
    @Nullable @Schema(description = "Characters; only for kind TEXT") Integer maxLength,
    @Nullable @Schema(description = "Only for kinds MARK and COUNT") BigDecimal min,
    @Nullable @Schema(description = "Only for kinds MARK and COUNT") BigDecimal max,
    @Nullable @Schema(description = "Decimals allowed; only for kinds MARK and COUNT")
        Integer decimals,
    @Nullable
        @Schema(
            description = "TX1, TX2, …, CD, GK or CK for a column of a term's marks",
            examples = "TX1")
        String slot,
    @NotNull @Schema(description = "Letters that may stand in place of the value, or before it")
        List<TokenView> tokens,
    @NotNull
        @Schema(description = "Whether a mark of another scale is taken, such as 17/20, converted")
        Boolean otherScales) {

  private static final int HIGHEST = 10;

  private static final List<ColumnKind.Option> RESULTS =
      Arrays.stream(Attainment.values())
          .map(result -> new ColumnKind.Option(result.code(), result.label()))
          .toList();

  static ColumnView of(Column column, ColumnRights rights, Locale language) {
    Shape shape = Shape.of(column.kind(), language);
    return new ColumnView(
        column.code(),
        column.group(),
        column.subject(),
        column.label().in(language),
        column.part(),
        shape.kind,
        shape.choices,
        column.required(),
        rights.mayEnter(column),
        rights
            .shut(column)
            .map(window -> Texts.problem(language, window.problem().name(), window.words()))
            .orElse(null),
        rights.isLocked(column),
        shape.maxLength,
        shape.min,
        shape.max,
        shape.decimals,
        column.slot(),
        shape.tokens,
        column.kind() instanceof ColumnKind.TermMark);
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

  /** Letters that mean something beside the values of the column. */
  @Schema(name = "GradeToken")
  record TokenView(
      @NotNull @Schema(examples = "P") String value,
      @NotNull @Schema(examples = "Vắng có phép: chờ kiểm tra bù") String label,
      @NotNull @Schema(description = "Whether a value follows it, as in B8,5") Boolean prefix) {

    static List<TokenView> of(List<Token> tokens, Locale language) {
      return tokens.stream()
          .map(token -> new TokenView(token.text(), token.label().in(language), token.isPrefix()))
          .toList();
    }
  }

  /** The part of the view that depends on the kind. */
  private record Shape(
      Kind kind,
      List<ChoiceView> choices,
      @Nullable Integer maxLength,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      @Nullable Integer decimals,
      List<TokenView> tokens) {

    static Shape of(ColumnKind kind, Locale language) {
      return switch (kind) {
        case ColumnKind.Choice choice -> choice(choice.options(), List.of(), language);
        case ColumnKind.Mark mark -> number(Kind.MARK, mark.lowest(), mark.highest(), 0);
        case ColumnKind.TermMark mark ->
            new Shape(
                Kind.MARK,
                List.of(),
                null,
                BigDecimal.ZERO,
                BigDecimal.valueOf(HIGHEST),
                1,
                TokenView.of(mark.tokens(), language));
        case ColumnKind.TermComment result -> choice(RESULTS, result.tokens(), language);
        case ColumnKind.Text text ->
            new Shape(Kind.TEXT, List.of(), text.maxLength(), null, null, null, List.of());
        case ColumnKind.Quantity number ->
            new Shape(
                Kind.COUNT,
                List.of(),
                null,
                number.lowest(),
                number.highest(),
                number.decimals(),
                List.of());
      };
    }

    private static Shape choice(
        List<ColumnKind.Option> options, List<Token> tokens, Locale language) {
      List<ChoiceView> choices =
          options.stream()
              .map(option -> new ChoiceView(option.value(), option.label().in(language)))
              .toList();
      return new Shape(
          Kind.CHOICE, choices, null, null, null, null, TokenView.of(tokens, language));
    }

    private static Shape number(Kind kind, int min, int max, int decimals) {
      return new Shape(
          kind,
          List.of(),
          null,
          BigDecimal.valueOf(min),
          BigDecimal.valueOf(max),
          decimals,
          List.of());
    }
  }
}
