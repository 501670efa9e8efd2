package vn.hocbaso.gradebook.column;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.hocbaso.assessment.secondary.Attainment;
import vn.hocbaso.assessment.secondary.MarkReading;

/**
 * Reads marks, results and tokens of secondary columns: {@code 8}, {@code 7,5}, {@code 17/20},
 * {@code V}, {@code P}, {@code B8,5}, {@code Đ}, {@code CĐ}. Spaces and the size of letters do not
 * matter.
 */
final class TermEntryReader {

  private static final String NUMBER = "[+-]?\\d{1,4}(?:[.,]\\d{1,4})?";
  private static final Pattern MARK = Pattern.compile("(" + NUMBER + ")(?:/(\\d{1,4}))?");
  private static final Map<String, Attainment> RESULTS =
      Map.of(
          "Đ", Attainment.REACHED,
          "D", Attainment.REACHED,
          "ĐẠT", Attainment.REACHED,
          "DAT", Attainment.REACHED,
          "CĐ", Attainment.NOT_REACHED,
          "CD", Attainment.NOT_REACHED,
          "CHƯAĐẠT", Attainment.NOT_REACHED,
          "CHUADAT", Attainment.NOT_REACHED);

  private TermEntryReader() {}

  static Entry mark(List<Token> tokens, String typed) {
    return read(tokens, compact(typed), TermEntryReader::markOf);
  }

  static Entry comment(List<Token> tokens, String typed) {
    return read(tokens, compact(typed), TermEntryReader::resultOf);
  }

  private static Entry read(List<Token> tokens, String text, Function<String, Entry> value) {
    Optional<Token> whole =
        tokens.stream()
            .filter(token -> !token.isPrefix())
            .filter(token -> is(token, text))
            .findFirst();
    if (whole.isPresent()) {
      return new Entry.Accepted(whole.get().text());
    }
    return tokens.stream()
        .filter(Token::isPrefix)
        .filter(token -> text.startsWith(token.text()))
        .findFirst()
        .map(token -> behind(token, value.apply(text.substring(token.text().length()))))
        .orElseGet(() -> value.apply(text));
  }

  private static Entry behind(Token token, Entry value) {
    return value instanceof Entry.Accepted(String text)
        ? new Entry.Accepted(token.text() + text)
        : value;
  }

  private static boolean is(Token token, String text) {
    return token.text().equals(text) || token.text().replace('Đ', 'D').equals(text);
  }

  private static Entry markOf(String text) {
    Matcher found = MARK.matcher(text);
    if (!found.matches()) {
      return Entry.refused("GRADE_TERM_MARK_UNREADABLE");
    }
    BigDecimal number = new BigDecimal(found.group(1).replace(',', '.'));
    String top = found.group(2);
    if (top == null) {
      return judged(MarkReading.of(number));
    }
    BigDecimal scale = new BigDecimal(top);
    return scale.signum() == 0
        ? Entry.refused("GRADE_TERM_MARK_UNREADABLE")
        : judged(MarkReading.converted(number, scale));
  }

  private static Entry judged(MarkReading reading) {
    return switch (reading) {
      case MarkReading.Accepted(var mark) -> new Entry.Accepted(TermValues.text(mark));
      case MarkReading.Rejected(var reason) -> Entry.refused("GRADE_TERM_MARK_" + reason.name());
    };
  }

  private static Entry resultOf(String text) {
    Attainment result = RESULTS.get(text);
    return result == null
        ? Entry.refused("GRADE_TERM_RESULT_UNKNOWN")
        : new Entry.Accepted(result.code());
  }

  /** Letters as capitals, without blanks; the Icelandic Ð looks like Đ on many keyboards. */
  private static String compact(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFKC)
        .replace(" ", "")
        .toUpperCase(Locale.ROOT)
        .replace('Ð', 'Đ');
  }
}
