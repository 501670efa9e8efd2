package vn.hocbaso.exchange.gradesheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static vn.hocbaso.exchange.workbook.TestWorkbook.line;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.exchange.workbook.TestWorkbook;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;

/** Files that somebody else made: the list of a secondary school, and others with known titles. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class OtherSheetsTest {

  private static final String HOMEROOM = "gv.binh";
  private static final String AN = "Trần Văn An";
  private static final String BINH = "Lê Thị Bình";
  private static final LocalDate BORN = LocalDate.of(2016, 5, 3);
  private static final String SUBJECT = "GD_CONG_DAN";

  /** Columns A to O as secondary schools have them; J is empty. */
  private static final Object[] TITLES =
      line(
          "TT",
          "Mã HS",
          "Họ và tên",
          "Ngày sinh",
          "Giới tính",
          "ĐĐGtx",
          "",
          "",
          "",
          "",
          "ĐĐGgk",
          "ĐĐGck",
          "ĐTBmhk1",
          "ĐTBmhk2",
          "ĐTBmcn");

  @Inject DataSource database;

  private TestClass group;
  private GradeBookClient book;
  private SheetClient sheet;

  @BeforeEach
  void createClass() {
    group = TestClass.of(database, HOMEROOM, 6);
    book = GradeBookClient.of(HOMEROOM, group).in("HK1");
    sheet = new SheetClient(HOMEROOM, group, "HK1");
  }

  private String stored(UUID student, String column) {
    return book.read()
        .jsonPath()
        .getString("students.find { it.id == '" + student + "' }.cells['" + column + "'].value");
  }

  @Test
  void readsTheFileOfSecondarySchoolsByItsTitles() {
    byte[] file =
        TestWorkbook.of(
                line("BẢNG ĐIỂM MÔN GIÁO DỤC CÔNG DÂN"),
                TITLES,
                line("", "", "", "", "", "1", "2", "3", "4"),
                line(1, "", "trần văn  an", BORN, "Nam", 8, "8,5", "", "", "", 7.5, "V", 7.9),
                line(2, "", BINH, "03/05/2016", "Nữ", "17/20", 10, "", "", "", "p", 6, 8.1))
            .bytes();
    JsonPath answer = sheet.checked(file, SUBJECT);
    assertThat(answer.getList("unread")).containsExactly("ĐTBmhk1", "ĐTBmhk2", "ĐTBmcn");
    assertThat(answer.getInt("counts.read")).isEqualTo(8);
    assertThat(answer.getInt("counts.changed")).isEqualTo(8);
    sheet.confirm(answer.getString("id"), false).statusCode(200).body("counts.applied", equalTo(8));
    UUID an = group.students().get(0);
    UUID binh = group.students().get(1);
    assertThat(stored(an, SUBJECT + ".TX1")).isEqualTo("8");
    assertThat(stored(an, SUBJECT + ".TX2")).isEqualTo("8.5");
    assertThat(stored(an, SUBJECT + ".GK")).isEqualTo("7.5");
    assertThat(stored(an, SUBJECT + ".CK")).isEqualTo("V");
    assertThat(stored(binh, SUBJECT + ".TX1")).isEqualTo("8.5");
    assertThat(stored(binh, SUBJECT + ".GK")).isEqualTo("P");
  }

  @Test
  void overwritesNothingOnTheWordOfAFileThatDoesNotSayHowOldItIs() {
    UUID an = group.students().getFirst();
    book.enter(an, SUBJECT + ".TX1", "5", 0).then().statusCode(200);
    book.enter(an, SUBJECT + ".TX2", "5", 0).then().statusCode(200);
    byte[] file =
        TestWorkbook.of(line("Họ tên", "Ngày sinh", "TX1", "TX2", "GK"), line(AN, BORN, 9, "", 8))
            .bytes();
    JsonPath answer = sheet.checked(file, SUBJECT);
    assertThat(answer.getList("cells.verdict")).containsExactly("OLDER", "CHANGED");
    sheet.confirm(answer.getString("id"), false).statusCode(200);
    assertThat(stored(an, SUBJECT + ".TX1")).isEqualTo("5");
    assertThat(stored(an, SUBJECT + ".TX2")).isEqualTo("5");
    assertThat(stored(an, SUBJECT + ".GK")).isEqualTo("8");
  }

  @Test
  void accountsForRowsThatRepeatOrBelongToNobody() {
    byte[] file =
        TestWorkbook.of(
                line("Mã học sinh", "Họ tên", "Ngày sinh", "ĐĐGgk", "ĐĐGck"),
                line("", AN, BORN, 9, 9),
                line("", AN, BORN, 8, ""),
                line("", BINH, LocalDate.of(2015, 1, 1), 7, 7),
                line("", "Người Lạ", BORN, 6, ""),
                line("", "", "", 5, ""))
            .bytes();
    JsonPath answer = sheet.checked(file, SUBJECT);
    assertThat(answer.getList("rows.problem.code"))
        .containsExactly(
            "GRADE_SHEET_ROW_REPEATED",
            "GRADE_SHEET_ROW_REPEATED",
            "GRADE_SHEET_ROW_UNKNOWN",
            "GRADE_SHEET_ROW_UNKNOWN",
            "GRADE_SHEET_ROW_UNKNOWN");
    assertThat(answer.getInt("counts.read"))
        .isEqualTo(7)
        .isEqualTo(answer.getInt("counts.refused"));
    SheetFile marked =
        new SheetFile(
            sheet.marked(answer.getString("id")).then().statusCode(200).extract().asByteArray());
    assertThat(marked.line(1)).contains("Lỗi");
    assertThat(marked.line(2).get(5)).contains("nhiều dòng");
  }

  @Test
  void matchesByCodeAheadOfTheName() {
    UUID an = group.students().getFirst();
    byte[] file =
        TestWorkbook.of(
                line("Mã định danh Bộ GD&ĐT", "Họ tên", "Giữa kì"), line(an.toString(), AN, 9))
            .bytes();
    assertThat(sheet.checked(file, SUBJECT).getList("cells.studentId"))
        .isEqualTo(List.of(an.toString()));
  }

  @Test
  void needsToKnowWhichSubjectShortTitlesMean() {
    byte[] file = TestWorkbook.of(line("Họ tên", "Ngày sinh", "GK"), line(AN, BORN, 9)).bytes();
    sheet.send(file).statusCode(400).body("code", equalTo("GRADE_SHEET_NO_HEADER"));
    sheet.send(file, SUBJECT).statusCode(201).body("counts.changed", equalTo(1));
  }
}
