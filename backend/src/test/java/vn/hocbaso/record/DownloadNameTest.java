package vn.hocbaso.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DownloadNameTest {

  private static final String CODE = "7K3M-90QX-TT4B-2H6W";

  @ParameterizedTest
  @CsvSource({
    "4A, hoc-ba-2026-2027-4A-" + CODE + ".pdf, hoc-ba-2026-2027-4A-" + CODE + ".pdf",
    "4/1, hoc-ba-2026-2027-4-1-" + CODE + ".pdf, hoc-ba-2026-2027-4-1-" + CODE + ".pdf",
    "Lớp Đỏ, hoc-ba-2026-2027-Lop-Do-"
        + CODE
        + ".pdf, hoc-ba-2026-2027-L%E1%BB%9Bp-%C4%90%E1%BB%8F-"
        + CODE
        + ".pdf"
  })
  void namesYearClassAndCode(String className, String plain, String encoded) {
    assertThat(disposition(className))
        .isEqualTo("inline; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded);
  }

  @ParameterizedTest
  @CsvSource({"'4A\"; x=\"', hoc-ba-2026-2027-4A-x-", "'4A\r\nSet-Cookie: a', 4A-"})
  void letsNoClassNameBreakOutOfTheHeader(String className, String expected) {
    assertThat(disposition(className)).contains(expected).doesNotContain("\r", "\n", "x=");
  }

  private static String disposition(String className) {
    return DownloadName.of("2026-2027", className, CODE, RecordFile.Kind.PDF).disposition();
  }
}
