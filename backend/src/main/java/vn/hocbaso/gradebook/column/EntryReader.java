package vn.hocbaso.gradebook.column;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.AssessmentPeriod;
import vn.hocbaso.assessment.MarkDecision;
import vn.hocbaso.assessment.Programme;

/**
 * Reads what a person typed. Forgiving in form (spaces, comma or point, small letters, D for Đ, the
 * level's name in place of its letter), strict in meaning: nothing is rounded or cut.
 */
public final class EntryReader {

  private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,4}([.,]\\d{1,4})?");

  private final MarkJudge judge;

  /** Whether a number may stand as the mark of a primary test. */
  private interface MarkJudge {
    MarkDecision of(String test, BigDecimal mark);
  }

  /** A reader for the books of a primary programme in a period. */
  public EntryReader(Programme programme, AssessmentPeriod period) {
    this((test, mark) -> programme.judge(test, period, mark));
  }

  private EntryReader(MarkJudge judge) {
    this.judge = judge;
  }

  /** A reader for secondary books, which have no tests with whole numbers. */
  public static EntryReader ofSecondary() {
    return new EntryReader(
        (test, mark) -> {
          throw new IllegalArgumentException("no primary test: " + test);
        });
  }

  /** The canonical form of a typed text, or the reason why it is refused. */
  public Entry read(Column column, @Nullable String typed) {
    String text = typed == null ? "" : PlainText.canonical(typed);
    if (text.isEmpty()) {
      return new Entry.Accepted(null);
    }
    return switch (column.kind()) {
      case ColumnKind.Choice choice -> level(choice, text);
      case ColumnKind.Mark mark -> mark(mark, text);
      case ColumnKind.TermMark mark -> TermEntryReader.mark(mark.tokens(), text);
      case ColumnKind.TermComment result -> TermEntryReader.comment(result.tokens(), text);
      case ColumnKind.Text words -> words(words, text);
      case ColumnKind.Quantity number -> number(number, text);
    };
  }

  private static Entry level(ColumnKind.Choice choice, String text) {
    String letter = text.toUpperCase(Locale.ROOT);
    return choice.options().stream()
        .filter(option -> means(option, letter))
        .findFirst()
        .<Entry>map(option -> new Entry.Accepted(option.value()))
        .orElseGet(
            () ->
                Entry.refused(
                    "GRADE_LEVEL_UNKNOWN",
                    choice.options().stream()
                        .map(ColumnKind.Option::value)
                        .collect(Collectors.joining(", "))));
  }

  /** D and the Icelandic Ð look like Đ on many keyboards; no scale has both D and Đ. */
  private static boolean means(ColumnKind.Option option, String letter) {
    String value = letter.equals("D") || letter.equals("Ð") ? "Đ" : letter;
    return option.value().equals(value)
        || option.label().vietnamese().toUpperCase(Locale.ROOT).equals(letter);
  }

  private Entry mark(ColumnKind.Mark column, String text) {
    Optional<BigDecimal> number = parse(text);
    if (number.isEmpty()) {
      return Entry.refused("GRADE_MARK_UNREADABLE", column.lowest(), column.highest());
    }
    return switch (judge.of(column.test(), number.get())) {
      case MarkDecision.Accepted(int mark) -> new Entry.Accepted(Integer.toString(mark));
      case MarkDecision.Rejected(var reason, int lowest, int highest) ->
          Entry.refused("GRADE_MARK_" + reason.name(), lowest, highest);
    };
  }

  private static Entry words(ColumnKind.Text column, String text) {
    if (PlainText.hasForbiddenCharacter(text)) {
      return Entry.refused("GRADE_TEXT_CHARACTERS");
    }
    int length = text.codePointCount(0, text.length());
    if (length > column.maxLength()) {
      return Entry.refused("GRADE_TEXT_TOO_LONG", column.maxLength(), length);
    }
    return new Entry.Accepted(text);
  }

  private static Entry number(ColumnKind.Quantity column, String text) {
    Optional<BigDecimal> number = parse(text).map(BigDecimal::stripTrailingZeros);
    if (number.isEmpty()) {
      return Entry.refused("GRADE_NUMBER_UNREADABLE", column.lowest(), column.highest());
    }
    BigDecimal value = number.get();
    if (value.scale() > column.decimals()) {
      return Entry.refused("GRADE_NUMBER_DECIMALS", column.decimals());
    }
    if (value.compareTo(column.lowest()) < 0 || value.compareTo(column.highest()) > 0) {
      return Entry.refused("GRADE_NUMBER_OUT_OF_RANGE", column.lowest(), column.highest());
    }
    return new Entry.Accepted(value.toPlainString());
  }

  private static Optional<BigDecimal> parse(String text) {
    String compact = Normalizer.normalize(text, Normalizer.Form.NFKC).replace(" ", "");
    return NUMBER.matcher(compact).matches()
        ? Optional.of(new BigDecimal(compact.replace(',', '.')))
        : Optional.empty();
  }
}
