package vn.hocbaso;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One concept has one word in every text that people read: tổng kết and mở lại, lập học bạ, nhật
 * ký, and hãy for advice.
 */
class WordingTest {

  private static final Pattern OTHER_WORDS =
      words(
          "(?:khóa|khoá) sổ|mở (?:khóa|khoá)|khởi tạo|tạo học bạ|vết kiểm toán|sổ điểm"
              + "|xin(?! chào)");

  /** «xin xin lại», «the the»: never meant. */
  private static final Pattern DOUBLED = words("(\\p{L}+) \\1");

  private static final Pattern SINGLE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");

  private static Pattern words(String choices) {
    return Pattern.compile(
        "(?<!\\p{L})(?:" + choices + ")(?!\\p{L})",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void callsEachThingByItsOneName(Path text) throws IOException {
    assertThat(found(OTHER_WORDS, Files.readString(text))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void repeatsNoWord(Path text) throws IOException {
    assertThat(found(DOUBLED, Files.readString(text))).isEmpty();
  }

  /** The message format swallows a single apostrophe, and whatever stands between two of them. */
  @Test
  void doublesApostrophesWhereTheMessageFormatReads() throws IOException {
    List<Path> messages = within("src/main/resources", ".properties").filter(isMessages()).toList();
    assertThat(messages).hasSizeGreaterThan(7);
    for (Path text : messages) {
      assertThat(found(SINGLE_APOSTROPHE, Files.readString(text))).as(text.toString()).isEmpty();
    }
  }

  private static Predicate<Path> isMessages() {
    return file -> file.toString().matches(".*_(?:vi|en)\\.properties");
  }

  @Test
  void findsWhatItLooksFor() {
    assertThat(found(SINGLE_APOSTROPHE, "the school's staff, the school''s list, it'''s"))
        .containsExactly("'", "'''");
    assertThat(found(OTHER_WORDS, "Xin khởi tạo lại; Khóa sổ rồi mở khóa. Xin chào, giá trị Xinh"))
        .containsExactly("Xin", "khởi tạo", "Khóa sổ", "mở khóa");
    assertThat(found(DOUBLED, "xin xin lại từng từ")).containsExactly("xin xin");
  }

  static Stream<Path> texts() throws IOException {
    List<Path> all =
        Stream.of(
                within("src/main/resources", ".properties"),
                within("../frontend/src/shared/i18n/locales", ".json"),
                Stream.of(Path.of("../openapi.yaml"), Path.of("../docs/problems.md")))
            .flatMap(each -> each)
            .toList();
    assertThat(all).hasSizeGreaterThan(20);
    return all.stream();
  }

  private static Stream<Path> within(String folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(folder))) {
      return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
    }
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(match -> match.group()).toList();
  }
}
