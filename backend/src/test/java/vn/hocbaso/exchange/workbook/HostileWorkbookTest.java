package vn.hocbaso.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static vn.hocbaso.exchange.workbook.TestPackage.line;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileWorkbookTest {

  private static final String HEADER = line("Lớp", "Họ tên", "Ngày sinh", "Giới tính");
  private static final String STUDENT = line("4A", "Nguyễn Văn An", "05/09/2017", "Nam");

  /** Time stands still, so that a busy machine changes no outcome. */
  private static final Clock STANDING =
      Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);

  private static StudentList read(byte[] file) {
    return new StudentWorkbookReader(WorkbookLimits.STANDARD, STANDING).read(file);
  }

  private static void assertRefused(byte[] file, WorkbookProblem problem) {
    assertThatThrownBy(() -> read(file)).hasMessage(problem.name());
  }

  @Test
  void readsTheHonestFormOfTheseFiles() {
    assertThat(read(TestPackage.withRows(HEADER + STUDENT).bytes()).rows()).hasSize(1);
  }

  @Test
  void keepsNoMoreOfATextThanAnyFieldTakes() {
    String endless = new String(lines(), StandardCharsets.US_ASCII).substring(0, 700_000);
    StudentRow row =
        read(TestPackage.withRows(HEADER + line("4A", endless, "05/09/2017", "Nam")).bytes())
            .rows()
            .getFirst();
    assertThat(row.findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.code()).isEqualTo(FindingCode.STUDENT_VALUE_TOO_LONG);
              assertThat(finding.arguments().getFirst()).hasSizeLessThanOrEqualTo(80);
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void takesTheBeginningOfAnEndlessCellForNoValue(int column) {
    String[] cells = {"4A", "Nguyễn Văn An", "05/09/2017", "Nam"};
    cells[column] += " ".repeat(600) + "x";
    StudentRow row = read(TestPackage.withRows(HEADER + line(cells)).bytes()).rows().getFirst();
    assertThat(row.findings())
        .extracting(Finding::code, Finding::column)
        .containsExactly(
            tuple(
                FindingCode.STUDENT_VALUE_TOO_LONG,
                List.of("Lớp", "Họ tên", "Ngày sinh", "Giới tính").get(column)));
  }

  @Test
  void thousandsOfCellsThatShareOneEndlessTextCostNothing() {
    String cells = "<c t='s'><v>0</v></c>".repeat(4);
    Random random = new Random(3);
    String rows =
        IntStream.range(0, 5_000)
            .mapToObj(i -> "<row spans='" + random.nextLong() + "'>" + cells + "</row>")
            .collect(Collectors.joining());
    TestPackage file =
        TestPackage.withRows(HEADER + rows)
            .part("xl/sharedStrings.xml", texts(new String(lines(), StandardCharsets.US_ASCII)))
            .part("xl/media/noise", noise(500_000));
    assertThat(read(file.bytes()).rows())
        .hasSize(5_000)
        .allSatisfy(
            row ->
                assertThat(row.findings())
                    .hasSize(4)
                    .allSatisfy(one -> assertThat(one.arguments().getFirst()).hasSizeLessThan(81)));
  }

  @Test
  void refusesATableOfTooManyTexts() {
    byte[] many =
        ("<sst>" + "<si/>".repeat(500_001) + "</sst>").getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> SharedStrings.of(many)).hasMessage("STUDENT_FILE_SUSPICIOUS");
  }

  @Test
  void refusesATableOfTooMuchText() {
    String one = "<si><t>" + "a".repeat(600) + "</t></si>";
    byte[] much = ("<sst>" + one.repeat(33_000) + "</sst>").getBytes(StandardCharsets.US_ASCII);
    assertThatThrownBy(() -> SharedStrings.of(much)).hasMessage("STUDENT_FILE_SUSPICIOUS");
  }

  @Test
  void shortensTheNameOfASheet() {
    String name = "Danh sách ".repeat(30);
    byte[] file =
        TestPackage.withRows(HEADER + STUDENT)
            .part("xl/workbook.xml", TestPackage.workbook(name))
            .bytes();
    assertThat(read(file).sheet()).startsWith("Danh sách").hasSizeLessThanOrEqualTo(64);
  }

  private static String texts(String text) {
    return "<sst><si><t>" + text + "</t></si></sst>";
  }

  /** Eight megabytes that no packer makes small enough to look suspicious. */
  private static byte[] lines() {
    byte[] letters = noise(8 << 20);
    for (int i = 0; i < letters.length; i++) {
      letters[i] = (byte) (i % 64 < 4 ? 'a' + (letters[i] & 15) : 'z');
    }
    return letters;
  }

  @Test
  void tellsApartFilesThatAreNotWorkbooks() {
    byte[] oldExcel = HexFormat.of().parseHex("d0cf11e0a1b11ae10000000000000000");
    assertRefused(new byte[0], WorkbookProblem.STUDENT_FILE_EMPTY);
    assertRefused(oldExcel, WorkbookProblem.STUDENT_FILE_OLD_EXCEL);
    assertRefused(
        "Lớp,Họ tên\n4A,Nguyễn Văn An".getBytes(StandardCharsets.UTF_8),
        WorkbookProblem.STUDENT_FILE_CSV);
    assertRefused("Lớp;Họ tên".getBytes(StandardCharsets.UTF_16), WorkbookProblem.STUDENT_FILE_CSV);
    assertRefused(
        HexFormat.of().parseHex("ffd8ffe000104a464946"), WorkbookProblem.STUDENT_FILE_NOT_EXCEL);
  }

  @Test
  void refusesAZipThatIsNoWorkbook() {
    assertRefused(
        new TestPackage().part("word/document.xml", "<w/>").bytes(),
        WorkbookProblem.STUDENT_FILE_DAMAGED);
  }

  @Test
  void refusesATruncatedWorkbook() {
    byte[] file = TestPackage.withRows(HEADER + STUDENT).bytes();
    assertRefused(Arrays.copyOf(file, file.length / 2), WorkbookProblem.STUDENT_FILE_DAMAGED);
  }

  @Test
  void refusesAFileOverTheSizeLimit() {
    assertRefused(new byte[(5 << 20) + 1], WorkbookProblem.STUDENT_FILE_TOO_LARGE);
  }

  @Test
  void refusesPartsThatSwellWhenUnpacked() {
    byte[] zeros = new byte[32 << 20];
    assertRefused(
        TestPackage.withRows(HEADER + STUDENT).part("xl/worksheets/sheet2.xml", zeros).bytes(),
        WorkbookProblem.STUDENT_FILE_SUSPICIOUS);
  }

  @Test
  void refusesAPackageThatUnpacksToMoreThanAllowedWithoutAHighRatio() {
    byte[] noise = new byte[900];
    new Random(1).nextBytes(noise);
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    byte[] gap = new byte[20_000];
    while (part.size() < 66 << 20) {
      part.writeBytes(noise);
      noise[part.size() % noise.length]++;
      new Random(part.size()).nextBytes(noise);
      part.writeBytes(gap);
    }
    byte[] file =
        TestPackage.withRows(HEADER + STUDENT)
            .part("xl/worksheets/sheet2.xml", part.toByteArray())
            .bytes();

    assertThat(file.length).isLessThan(WorkbookLimits.STANDARD.fileBytes());
    assertRefused(file, WorkbookProblem.STUDENT_FILE_SUSPICIOUS);
  }

  @Test
  void refusesTooManyParts() {
    TestPackage parts = TestPackage.withRows(HEADER + STUDENT);
    for (int i = 0; i < 300; i++) {
      parts.part("xl/media/" + i, "x");
    }
    assertRefused(parts.bytes(), WorkbookProblem.STUDENT_FILE_SUSPICIOUS);
  }

  @Test
  void refusesTwoPartsOfOneName() {
    assertRefused(
        TestPackage.withRows(HEADER + STUDENT)
            .part("XL/worksheets/Sheet1.xml", TestPackage.sheet(HEADER))
            .bytes(),
        WorkbookProblem.STUDENT_FILE_SUSPICIOUS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!DOCTYPE worksheet>",
        "<!DOCTYPE worksheet SYSTEM 'http://127.0.0.1:9/x.dtd'>",
        "<!DOCTYPE w [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;'>]>",
        "<!DOCTYPE w [<!ENTITY f SYSTEM 'file:///etc/hostname'>]>"
      })
  void refusesDocumentTypeDeclarations(String declaration) {
    assertRefused(
        TestPackage.withRows("")
            .part("xl/worksheets/sheet1.xml", declaration + TestPackage.sheet(HEADER + STUDENT))
            .bytes(),
        WorkbookProblem.STUDENT_FILE_SUSPICIOUS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<row><c r='ZZZZZZ1' t='inlineStr'><is><t>x</t></is></c></row>",
        "<row><c t='s'><v>2000000000</v></c></row>",
        "<row><c t='s'><v>-1</v></c></row>",
        "<row r='2000000'><c><v>1</v></c></row>",
        "<row r='9'/><row r='9'><c><v>1</v></c></row>",
        "<row r='x'/>",
        "<row><c><v>1</v>"
      })
  void refusesReferencesThatNoWorkbookHas(String row) {
    assertRefused(
        TestPackage.withRows(HEADER + STUDENT + row).bytes(), WorkbookProblem.STUDENT_FILE_DAMAGED);
  }

  @Test
  void survivesNumbersOfAbsurdSize() {
    String header = line("Lớp", "Họ tên", "Ngày sinh", "Số định danh cá nhân", "Mã học sinh");
    String row =
        "<row><c t='inlineStr'><is><t>4A</t></is></c><c t='inlineStr'><is><t>Lê An</t></is></c>"
            + "<c><v>1E999999999</v></c><c><v>9E999999999</v></c><c><v>1E99</v></c></row>";

    assertThat(read(TestPackage.withRows(header + row).bytes()).rows().getFirst().findings())
        .extracting(Finding::code)
        .contains(
            FindingCode.STUDENT_DATE_UNREADABLE,
            FindingCode.STUDENT_ID_NUMBER_ROUNDED,
            FindingCode.STUDENT_CODE_UNREADABLE);
  }

  @Test
  void ignoresColumnsBeyondTheLimit() {
    String far = STUDENT.replace("</row>", "<c r='XFD1'><v>1</v></c></row>");
    assertThat(read(TestPackage.withRows(HEADER + far).bytes()).rows()).hasSize(1);
  }

  @Test
  void refusesEndlessLines() {
    assertRefused(
        TestPackage.withRows(HEADER + STUDENT + "<row/>".repeat(50_001))
            .part("xl/media/noise", noise(500_000))
            .bytes(),
        WorkbookProblem.STUDENT_FILE_SUSPICIOUS);
  }

  @Test
  void givesUpWhenTheTimeIsOver() {
    StudentWorkbookReader reader =
        new StudentWorkbookReader(WorkbookLimits.STANDARD, new HurryingClock());
    assertThatThrownBy(() -> reader.read(TestPackage.withRows(HEADER + STUDENT).bytes()))
        .hasMessage("STUDENT_FILE_TOO_SLOW");
  }

  private static byte[] noise(int size) {
    byte[] noise = new byte[size];
    new Random(7).nextBytes(noise);
    return noise;
  }

  /** Twelve seconds pass between any two looks at it. */
  private static final class HurryingClock extends Clock {

    private Instant now = Instant.EPOCH;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      now = now.plus(Duration.ofSeconds(12));
      return now;
    }
  }
}
