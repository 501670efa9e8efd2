package vn.hocbaso.exchange.gradesheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;

/** A file that comes back: looked at first, then applied as far as it may be. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class GradeSheetImportTest {

  private static final String HOMEROOM = "gv.lan";
  private static final String ENGLISH = "NGOAI_NGU_1";
  private static final String AN = "Trần Văn An";
  private static final String BINH = "Lê Thị Bình";
  private static final String MARK = "TOAN.TEST";
  private static final String COMMENT = "TOAN.COMMENT";

  @Inject DataSource database;

  private TestClass group;
  private GradeBookClient book;
  private SheetClient sheet;
  private UUID an;
  private UUID binh;

  @BeforeEach
  void createClass() {
    group = TestClass.of(database, HOMEROOM, 4);
    book = GradeBookClient.of(HOMEROOM, group);
    sheet = new SheetClient(HOMEROOM, group, "CUOI_NAM");
    an = group.students().get(0);
    binh = group.students().get(1);
  }

  private void type(SheetFile file, String name, String code, String text) {
    file.type(file.columnOf(code), file.rowOf(name), text);
  }

  private String stored(UUID student, String column) {
    return book.read()
        .jsonPath()
        .getString("students.find { it.id == '" + student + "' }.cells['" + column + "'].value");
  }

  private static void assertCountsAddUp(JsonPath answer) {
    int parts =
        List.of("unchanged", "changed", "emptied", "older", "refused", "applied").stream()
            .mapToInt(name -> answer.getInt("counts." + name))
            .sum();
    assertThat(parts).isEqualTo(answer.getInt("counts.read"));
  }

  @Test
  void bringsBackAnUntouchedFileWithoutAnyChange() {
    book.enter(an, MARK, "9", 0).then().statusCode(200);
    book.enter(an, COMMENT, "=1+1\nEm học tốt.", 0).then().statusCode(200);
    JsonPath answer = sheet.checked(sheet.exported().bytes());
    assertThat(answer.getList("cells")).isEmpty();
    assertThat(answer.getList("unread")).isEmpty();
    assertThat(answer.getList("actions")).isEmpty();
    assertThat(answer.getInt("counts.read"))
        .isPositive()
        .isEqualTo(answer.getInt("counts.unchanged"));
  }

  @Test
  void showsEachChangeAndAppliesItByTheRulesOfEveryEntry() {
    book.enter(binh, MARK, "7", 0).then().statusCode(200);
    SheetFile file = sheet.exported();
    type(file, AN, MARK, "9");
    type(file, BINH, MARK, "10");
    type(file, AN, "TIENG_VIET.TEST", "11");
    JsonPath answer = sheet.checked(file.bytes());
    assertThat(answer.getInt("counts.changed")).isEqualTo(2);
    assertThat(answer.getInt("counts.refused")).isEqualTo(1);
    assertThat(answer.getString("cells.find { it.studentId == '" + binh + "' }.old"))
        .isEqualTo("7");
    assertThat(answer.getString("cells.find { it.verdict == 'REFUSED' }.problem.code"))
        .isEqualTo("GRADE_MARK_OUT_OF_SCALE");
    assertCountsAddUp(answer);
    assertThat(stored(an, MARK)).isNull();

    String id = answer.getString("id");
    JsonPath done = sheet.confirm(id, false).statusCode(200).extract().jsonPath();
    assertThat(done.getString("state")).isEqualTo("CONFIRMED");
    assertThat(done.getInt("counts.applied")).isEqualTo(2);
    assertThat(done.getInt("counts.refused")).isEqualTo(1);
    assertCountsAddUp(done);
    assertThat(stored(an, MARK)).isEqualTo("9");
    assertThat(stored(binh, MARK)).isEqualTo("10");
    book.history(binh, MARK).then().body("items[0].source", equalTo("IMPORTED"));

    assertThat(readings(id)).isZero();
    sheet.confirm(id, false).statusCode(200).body("counts.applied", equalTo(2));
    assertThat(readings(id)).as("the second time nothing is applied: a reading").isOne();
    book.history(binh, MARK).then().body("items", hasSize(2));
  }

  @Test
  void leavesWhatIsNewerThanTheFileUnlessForcedCellByCell() {
    book.enter(an, MARK, "5", 0).then().statusCode(200);
    book.enter(binh, MARK, "5", 0).then().statusCode(200);
    SheetFile file = sheet.exported();
    type(file, AN, MARK, "6");
    type(file, BINH, MARK, "6");
    book.enter(an, MARK, "8", 1).then().statusCode(200);
    book.enter(binh, MARK, "8", 1).then().statusCode(200);
    JsonPath answer = sheet.checked(file.bytes());
    assertThat(answer.getList("cells.verdict")).containsExactly("OLDER", "OLDER");
    String id = answer.getString("id");
    sheet.confirm(id, false).statusCode(409).body("code", equalTo("GRADE_IMPORT_NOTHING_TO_APPLY"));
    JsonPath done =
        sheet.confirm(id, false, SheetClient.forced(an, MARK)).statusCode(200).extract().jsonPath();
    assertThat(stored(an, MARK)).isEqualTo("6");
    assertThat(stored(binh, MARK)).isEqualTo("8");
    assertThat(done.getString("cells.find { it.verdict == 'REFUSED' }.problem.code"))
        .isEqualTo("GRADE_SHEET_CELL_OLDER");
    assertCountsAddUp(done);
  }

  @Test
  void aValueThatNobodyTouchedInTheFileOverwritesNothing() {
    book.enter(an, MARK, "5", 0).then().statusCode(200);
    SheetFile file = sheet.exported();
    book.enter(an, MARK, "8", 1).then().statusCode(200);
    assertThat(sheet.checked(file.bytes()).getList("cells")).isEmpty();
  }

  @Test
  void refusesWhatChangedBetweenTheLookAndTheConfirmation() {
    SheetFile file = sheet.exported();
    type(file, AN, MARK, "6");
    type(file, BINH, MARK, "6");
    String id = sheet.checked(file.bytes()).getString("id");
    book.enter(an, MARK, "9", 0).then().statusCode(200);
    sheet
        .confirm(id, false)
        .statusCode(200)
        .body("counts.applied", equalTo(1))
        .body(
            "cells.findAll { it.verdict == 'REFUSED' }.problem.code",
            contains("GRADE_SHEET_CELL_CHANGED"));
    assertThat(stored(an, MARK)).isEqualTo("9");
  }

  @Test
  void asksBeforeManyValuesGo() {
    book.fill(group);
    SheetFile file = sheet.exported();
    List<String> marks = List.of(MARK, "TIENG_VIET.TEST", "TOAN.LEVEL", "TIENG_VIET.LEVEL");
    marks.forEach(code -> type(file, AN, code, ""));
    String few = sheet.checked(file.bytes()).getString("id");
    type(file, BINH, MARK, "");
    String many = sheet.checked(file.bytes()).getString("id");
    sheet.confirm(many, false).statusCode(409).body("code", equalTo("GRADE_IMPORT_EMPTIES"));
    assertThat(stored(an, MARK)).isEqualTo("10");
    sheet.confirm(many, true).statusCode(200).body("counts.applied", equalTo(5));
    assertThat(stored(an, MARK)).isNull();
    sheet.confirm(few, false).statusCode(200).body("counts.applied", equalTo(4));
  }

  @Test
  void keepsTheColumnsOfOtherTeachersFromWhoeverMayOnlyReadThem() {
    group.assign(database, ENGLISH, "gv.binh");
    SheetFile file = sheet.exported();
    type(file, AN, ENGLISH + ".TEST", "9");
    assertThat(sheet.checked(file.bytes()).getList("cells.problem.code"))
        .containsExactly("GRADE_COLUMN_OF_ANOTHER_TEACHER");
    SheetClient hers = new SheetClient("gv.binh", group, "CUOI_NAM");
    SheetFile own = hers.exported();
    type(own, AN, ENGLISH + ".TEST", "9");
    String id = hers.checked(own.bytes()).getString("id");
    hers.confirm(id, false).statusCode(200).body("counts.applied", equalTo(1));
    new SheetClient("ht.minh", group, "CUOI_NAM").send(own.bytes()).statusCode(403);
    new SheetClient("gv.hoa", group, "CUOI_NAM").send(own.bytes()).statusCode(404);
  }

  @Test
  void showsAnImportToNobodyButItsSender() {
    group.assign(database, ENGLISH, "gv.binh");
    SheetFile file = sheet.exported();
    type(file, AN, MARK, "12");
    String id = sheet.checked(file.bytes()).getString("id");
    SheetClient other = new SheetClient("gv.binh", group, "CUOI_NAM");
    other.get(id).statusCode(404);
    other.confirm(id, false).statusCode(404);
    other.marked(id).then().statusCode(404);
    new SheetClient(HOMEROOM, group, "GIUA_HK1").get(id).statusCode(404);
    sheet.get(id).statusCode(200).body("counts.refused", equalTo(1));
  }

  @Test
  void givesTheSameFileBackWithItsFaultsMarkedAndExplained() throws Exception {
    SheetFile file = sheet.exported();
    type(file, AN, MARK, "mười");
    String id = sheet.checked(file.bytes()).getString("id");
    SheetFile marked =
        new SheetFile(sheet.marked(id).then().statusCode(200).extract().asByteArray());
    Files.write(Path.of("target/so-diem-danh-dau.xlsx"), marked.bytes());
    int row = marked.rowOf(AN);
    List<String> header = marked.line(SheetLayout.HEADER_ROW + 1);
    int faults = header.indexOf("Lỗi");
    assertThat(marked.line(row).get(faults))
        .startsWith(marked.columnOf(MARK) + row + " (Toán – Điểm KTĐK):")
        .contains("số nguyên");
    assertThat(marked.line(marked.rowOf(BINH)).get(faults)).isEmpty();
    assertThat(marked.part("xl/styles.xml")).contains("FFFFC7CE");
    assertThat(marked.sheet()).contains("<dataValidation", "<sheetProtection");

    type(marked, AN, MARK, "10");
    JsonPath again = sheet.checked(marked.bytes());
    assertThat(again.getList("cells.verdict")).containsExactly("CHANGED");
    assertThat(again.getList("unread")).isEmpty();
  }

  @Test
  void refusesAFileOfAnotherBookAndAClosedBook() {
    SheetFile file = sheet.exported();
    new SheetClient(HOMEROOM, group, "GIUA_HK1")
        .send(file.bytes())
        .statusCode(409)
        .body("code", equalTo("GRADE_SHEET_OF_ANOTHER_BOOK"));
    type(file, AN, "TOAN.COMMENT", "Em rất cố gắng.");
    String id = sheet.checked(file.bytes()).getString("id");
    book.fill(group);
    book.close(0).then().statusCode(200);
    book.read()
        .then()
        .body("actions", hasItem("EXPORT_SHEET"))
        .body("actions", not(hasItem("IMPORT_SHEET")));
    sheet.confirm(id, false).statusCode(409).body("code", equalTo("GRADE_BOOK_CLOSED"));
    sheet.send(file.bytes()).statusCode(409).body("code", equalTo("GRADE_BOOK_CLOSED"));
    sheet.get(id).body("state", equalTo("CHECKED")).body("actions", contains("CONFIRM"));
  }

  @Test
  void refusesRowsThatCannotBeTrustedWithEveryValueInThem() {
    SheetFile file = sheet.exported();
    type(file, AN, MARK, "9");
    type(file, BINH, MARK, "9");
    // Somebody has sorted the names without the rest.
    int row = file.rowOf(AN);
    file.type("D", row, BINH);
    JsonPath answer = sheet.checked(file.bytes());
    assertThat(answer.getList("rows.problem.code")).containsExactly("GRADE_SHEET_ROW_NAME_DIFFERS");
    assertThat(answer.getList("rows.cells")).containsExactly(1);
    assertThat(answer.getInt("counts.refused")).isEqualTo(1);
    assertThat(answer.getInt("counts.changed")).isEqualTo(1);
    assertCountsAddUp(answer);
  }

  @Test
  void saysInEnglishWhatIsSaidInEnglish() {
    sheet.get(UUID.randomUUID().toString()).statusCode(404);
    JsonPath answer = sheet.checked(sheet.exported().bytes());
    sheet.get(answer.getString("id")).statusCode(200).body("rows", empty());
  }

  private long readings(String importId) {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select count(*) from audit_event"
                    + " where act = 'GRADE_IMPORT_READ' and subject_id = ?")) {
      query.setObject(1, UUID.fromString(importId));
      ResultSet row = query.executeQuery();
      assertThat(row.next()).isTrue();
      return row.getLong(1);
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
