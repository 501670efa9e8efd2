package vn.hocbaso.exchange.workbook;

import static vn.hocbaso.exchange.workbook.TestPackage.line;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Files that are built to exhaust or mislead whoever reads them. */
public final class HostileFiles {

  private static final String HEADER = line("TT", "Họ và tên", "Ngày sinh", "ĐĐGtx 1");

  private HostileFiles() {}

  /** Kind, file, and the code that refuses it. */
  public static Stream<Arguments> all() {
    return Stream.of(
        Arguments.of("zip bomb", bomb(), "STUDENT_FILE_SUSPICIOUS"),
        Arguments.of("a million columns", columns(), "STUDENT_FILE_DAMAGED"),
        Arguments.of("XML entities", entities(), "STUDENT_FILE_SUSPICIOUS"),
        Arguments.of(
            "encrypted, or of 1997",
            HexFormat.of().parseHex("d0cf11e0a1b11ae1"),
            "STUDENT_FILE_OLD_EXCEL"),
        Arguments.of(
            "a PDF",
            "%PDF-1.7 \0\1\2 and what else a document of another kind has in it"
                .getBytes(StandardCharsets.US_ASCII),
            "STUDENT_FILE_NOT_EXCEL"),
        Arguments.of("cut off", cut(), "STUDENT_FILE_DAMAGED"),
        Arguments.of("nothing", new byte[0], "STUDENT_FILE_EMPTY"),
        Arguments.of("ten thousand lines of nothing we know", strange(), "GRADE_SHEET_NO_HEADER"));
  }

  private static byte[] bomb() {
    return TestPackage.withRows(HEADER + " ".repeat(60_000_000)).bytes();
  }

  private static byte[] columns() {
    StringBuilder row = new StringBuilder("<row r='2'>");
    for (int i = 0; i < 1_000_000; i++) {
      row.append("<c r='").append(CellReference.letters(i)).append("2'><v>1</v></c>");
    }
    return TestPackage.withRows(HEADER + row.append("</row>"))
        .part("xl/media/noise", new byte[0])
        .bytes();
  }

  private static byte[] entities() {
    String sheet =
        "<!DOCTYPE x [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]>"
            + TestPackage.sheet("<row><c t='inlineStr'><is><t>&b;</t></is></c></row>");
    return TestPackage.withRows(HEADER).part("xl/worksheets/sheet1.xml", sheet).bytes();
  }

  private static byte[] cut() {
    byte[] whole = TestPackage.withRows(HEADER).bytes();
    return Arrays.copyOf(whole, whole.length / 2);
  }

  private static byte[] strange() {
    return TestPackage.withRows(
            new Random(7)
                .longs(10_000)
                .mapToObj(number -> line("Một", "Hai", String.valueOf(number)))
                .collect(Collectors.joining()))
        .bytes();
  }
}
