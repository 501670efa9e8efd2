package vn.hocbaso.exchange.workbook;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines between the students that people write for people: class titles, totals, signatures. */
final class ListLine {

  private static final Pattern CLASS =
      Pattern.compile(
          "(?:^|\\s)lớp\\s*:?\\s*"
              + "(\\d{1,2}(?:[A-ZĐ]{1,3}\\d{0,2}|\\s[A-ZĐ]\\d{0,2}|[/._-]\\d{1,2}))(?![\\p{L}\\d])",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  private static final Pattern TOTAL =
      Pattern.compile("(tổng cộng|tổng số|cộng|sĩ số|danh sách (này )?(gồm )?có)(?![\\p{L}]).*");
  private static final int TITLE_CELLS = 3;

  private ListLine() {}

  /** The class that a title such as "LỚP 4A" or "DANH SÁCH HỌC SINH LỚP 4A" announces. */
  static Optional<String> className(SheetRow row) {
    if (row.cells().size() > TITLE_CELLS) {
      return Optional.empty();
    }
    for (String text : firstTexts(row)) {
      Matcher matcher = CLASS.matcher(text);
      if (matcher.find()) {
        return Optional.of(matcher.group(1).replace(" ", ""));
      }
    }
    return Optional.empty();
  }

  /** True for the line that counts the students above it. */
  static boolean isTotal(SheetRow row) {
    return firstTexts(row).stream()
        .anyMatch(text -> TOTAL.matcher(text.toLowerCase(Locale.ROOT)).matches());
  }

  private static List<String> firstTexts(SheetRow row) {
    return row.cells().values().stream()
        .limit(TITLE_CELLS)
        .map(cell -> Wording.clean(cell.text()))
        .toList();
  }
}
