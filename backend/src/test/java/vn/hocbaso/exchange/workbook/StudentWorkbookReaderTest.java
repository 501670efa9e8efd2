package vn.hocbaso.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hocbaso.exchange.workbook.TestWorkbook.line;

import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.ProblemType;

class StudentWorkbookReaderTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), ZoneOffset.UTC);
  private static final Object[] TITLES =
      line("Mã lớp", "Mã học sinh", "Họ tên", "Ngày sinh", "Giới tính");

  private static StudentList read(byte[] file) {
    return new StudentWorkbookReader(WorkbookLimits.STANDARD, CLOCK).read(file);
  }

  private static StudentList read(Object[]... rows) {
    return read(TestWorkbook.of(rows).bytes());
  }

  private static ProblemType refusal(byte[] file) {
    try {
      read(file);
    } catch (DomainException refused) {
      return refused.type();
    }
    throw new AssertionError("was read");
  }

  @Test
  void readsEveryFieldOfTheSectorExport() {
    StudentList list =
        read(
            line(
                "Mã lớp",
                "Mã học sinh",
                "Họ tên",
                "Ngày sinh",
                "Giới tính",
                "Trạng thái HS",
                "Ngày nhập trạng thái",
                "Dân tộc",
                "Loại khuyết tật",
                "Số định danh cá nhân"),
            line(
                "4A",
                "9231135001-0001",
                "Nguyễn Văn An",
                "05/09/2017",
                "Nam",
                "Đang học",
                "05/09/2026",
                "Kinh",
                "",
                "092217000123"));

    StudentRow row = onlyRow(list);
    assertThat(row.number()).isEqualTo(2);
    assertThat(row.values())
        .isEqualTo(
            Map.of(
                StudentField.CLASS_NAME, "4A",
                StudentField.STUDENT_CODE, "9231135001-0001",
                StudentField.FULL_NAME, "Nguyễn Văn An",
                StudentField.DATE_OF_BIRTH, "2017-09-05",
                StudentField.SEX, "MALE",
                StudentField.ENROLMENT_STATUS, "01",
                StudentField.ETHNICITY, "01",
                StudentField.PERSONAL_ID_NUMBER, "092217000123"));
  }

  private static StudentRow onlyRow(StudentList list) {
    assertThat(list.rows()).hasSize(1);
    assertThat(list.rows().getFirst().findings()).isEmpty();
    return list.rows().getFirst();
  }

  @Test
  void matchesTitlesByNameWhateverOrderLineBreaksAndUnicodeForm() {
    String decomposed = Normalizer.normalize("Ngày\nsinh", Normalizer.Form.NFD);
    StudentList list =
        read(
            line("STT", decomposed, "GIỚI  TÍNH", "Họ và\r\ntên", "Điện thoại cha", "Lớp"),
            line(1, "5/9/2017", "Nữ", "Trần Thị Bé", "0909000111", "4A"));

    assertThat(list.rows().getFirst().values())
        .containsEntry(StudentField.DATE_OF_BIRTH, "2017-09-05")
        .containsEntry(StudentField.SEX, "FEMALE")
        .containsEntry(StudentField.FULL_NAME, "Trần Thị Bé")
        .containsEntry(StudentField.CLASS_NAME, "4A")
        .doesNotContainValue("0909000111");
  }

  @Test
  void readsNamesIntoNfc() {
    StudentList list =
        read(
            TITLES,
            line(
                "4A",
                "",
                Normalizer.normalize("Lê  Thị\u00a0Ngọc", Normalizer.Form.NFD),
                "1/2/2017",
                "Nữ"));

    assertThat(list.rows().getFirst().value(StudentField.FULL_NAME)).isEqualTo("Lê Thị Ngọc");
  }

  @Test
  void takesTheClassFromTheTitleAboveAndFollowsRepeatedHeadersInAnotherOrder() {
    StudentList list =
        read(
            line("TRƯỜNG TIỂU HỌC BẾN NINH KIỀU"),
            line("LỚP 4A"),
            line("STT", "Họ tên", "Ngày sinh", "Giới tính"),
            line(1, "Nguyễn Văn An", "05/09/2017", "Nam"),
            line("Tổng cộng: 1 học sinh"),
            line(),
            line("", "DANH SÁCH HỌC SINH LỚP 4B NĂM HỌC 2026-2027"),
            line("STT", "Giới tính", "Họ tên", "Ngày sinh"),
            line(1, "Nữ", "Trần Thị Bé", "06/10/2017"),
            line("Tổng cộng", 1, 1));

    assertThat(list.rows())
        .extracting(row -> row.number() + " " + row.value(StudentField.CLASS_NAME))
        .containsExactly("4 4A", "9 4B");
    assertThat(list.rows().get(1).value(StudentField.SEX)).isEqualTo("FEMALE");
    assertThat(list.notes()).isEmpty();
  }

  @Test
  void joinsFamilyAndGivenNameWhenTheTitleSpansTwoColumns() {
    StudentList list =
        read(
            line("STT", "Họ và tên", "", "Ngày sinh", "Lớp"),
            line(1, "Nguyễn Văn", "An", "05/09/2017", "4A"));

    assertThat(list.rows().getFirst().value(StudentField.FULL_NAME)).isEqualTo("Nguyễn Văn An");
  }

  @Test
  void namesLinesThatItPassedOver() {
    StudentList list =
        read(
            TITLES,
            line("4A", "", "Nguyễn Văn An", "05/09/2017", "Nam"),
            line("", "", "Hiệu trưởng"));

    assertThat(list.rows()).hasSize(1);
    assertThat(list.notes()).containsExactly(Finding.of(FindingCode.STUDENT_LINES_SKIPPED, "3"));
  }

  @Test
  void prefersSheet1AndNamesOtherLists() {
    byte[] file =
        new TestWorkbook()
            .sheet("DM_DanToc", line("Mã", "Tên"), line("01", "Kinh"))
            .sheet("4B", TITLES, line("4B", "", "Trần Thị Bé", "06/10/2017", "Nữ"))
            .sheet("Sheet1", TITLES, line("4A", "", "Nguyễn Văn An", "05/09/2017", "Nam"))
            .bytes();

    StudentList list = read(file);

    assertThat(list.sheet()).isEqualTo("Sheet1");
    assertThat(list.rows().getFirst().value(StudentField.CLASS_NAME)).isEqualTo("4A");
    assertThat(list.notes())
        .containsExactly(Finding.of(FindingCode.STUDENT_SHEETS_NOT_READ, "Sheet1", "4B"));
  }

  @Test
  void takesTheFirstSheetWithAHeaderWhenThereIsNoSheet1() {
    byte[] file =
        new TestWorkbook()
            .sheet("Bìa", line("Danh sách học sinh"))
            .sheet("Danh sách", TITLES, line("4A", "", "Nguyễn Văn An", "05/09/2017", "Nam"))
            .bytes();

    assertThat(read(file).sheet()).isEqualTo("Danh sách");
  }

  @Test
  void findsAllFaultsOfARowAtOnce() {
    StudentList list = read(TITLES, line("", "x", "Nguyễn 4 An", "31/02/2017", "Nem"));

    assertThat(list.rows().getFirst().readable()).isFalse();
    assertThat(list.rows().getFirst().findings())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder(
            FindingCode.STUDENT_VALUE_MISSING,
            FindingCode.STUDENT_CODE_UNREADABLE,
            FindingCode.STUDENT_NAME_UNREADABLE,
            FindingCode.STUDENT_DATE_UNREADABLE,
            FindingCode.STUDENT_SEX_UNREADABLE);
    assertThat(list.rows().getFirst().findings())
        .filteredOn(finding -> finding.field() == StudentField.DATE_OF_BIRTH)
        .extracting(Finding::column, Finding::arguments)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Ngày sinh", List.of("31/02/2017")));
  }

  @Test
  void refusesAClassThatExcelTurnedIntoADate() {
    StudentList list =
        read(TITLES, line(LocalDate.of(2026, 1, 4), "", "Lê An", "05/09/2017", "Nam"));

    assertThat(list.rows().getFirst().findings())
        .extracting(Finding::code)
        .containsExactly(FindingCode.STUDENT_CLASS_UNREADABLE);
  }

  @Test
  void saysWhatIsWrongWithAWholeFile() {
    assertThat(refusal(TestWorkbook.of(line("Mã", "Tên"), line("01", "Kinh")).bytes()))
        .isEqualTo(WorkbookProblem.STUDENT_FILE_NO_HEADER);
    assertThat(refusal(TestWorkbook.of(TITLES).bytes()))
        .isEqualTo(WorkbookProblem.STUDENT_FILE_NO_STUDENTS);
    assertThat(refusal(TestWorkbook.of(line("Họ tên", "Lớp"), line("Lê An", "4A")).bytes()))
        .isEqualTo(WorkbookProblem.STUDENT_FILE_COLUMN_MISSING);
  }

  @Test
  void stopsAtTheRowLimit() {
    WorkbookLimits two =
        new WorkbookLimits(1 << 20, 100, 1 << 22, 100, 2, 50, WorkbookLimits.STANDARD.time());
    Object[] student = line("4A", "", "Nguyễn Văn An", "05/09/2017", "Nam");
    StudentWorkbookReader reader = new StudentWorkbookReader(two, CLOCK);

    assertThat(reader.read(TestWorkbook.of(TITLES, student, student).bytes()).rows()).hasSize(2);
    assertThatThrownBy(
            () -> reader.read(TestWorkbook.of(TITLES, student, student, student).bytes()))
        .hasMessage("STUDENT_FILE_TOO_MANY_ROWS");
  }
}
