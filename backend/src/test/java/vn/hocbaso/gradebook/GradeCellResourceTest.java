package vn.hocbaso.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;

@QuarkusTest
@WithTestResource(LocalTestResource.class)
class GradeCellResourceTest {

  @Inject DataSource database;

  private TestClass group;
  private GradeBookClient teacher;
  private UUID student;

  @BeforeEach
  void createClass() {
    group = TestClass.of(database, "gv.binh", 4);
    teacher = GradeBookClient.of("gv.binh", group);
    student = group.students().getFirst();
  }

  @Test
  void savesCanonicalValueWithItsVersion() {
    teacher
        .enter(student, "TOAN.TEST", "8,0", 0)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("value", equalTo("8"))
        .body("version", equalTo(1))
        .body("updatedBy", equalTo("Lê Thanh Bình"))
        .body("missing", not(hasItem("TOAN.TEST")))
        .body("missing", hasItem("TOAN.LEVEL"))
        .body("result.overall", nullValue())
        .body("result.label", equalTo("Chưa đủ dữ liệu"));
  }

  @Test
  void emptiesCellAndMissesItAgain() {
    teacher.enter(student, "TOAN.TEST", "8", 0);

    teacher
        .enter(student, "TOAN.TEST", null, 1)
        .then()
        .statusCode(200)
        .body("value", nullValue())
        .body("version", equalTo(2))
        .body("missing", hasItem("TOAN.TEST"));
  }

  @Test
  void refusesChangeWithoutVersion() {
    teacher.enterWithoutVersion(student, "TOAN.TEST", "8").then().statusCode(428);
  }

  @Test
  void refusesStaleChangeAndShowsThePresentCell() {
    teacher.enter(student, "TOAN.TEST", "8", 0);

    teacher
        .enter(student, "TOAN.TEST", "9", 0)
        .then()
        .statusCode(412)
        .body("code", equalTo("STALE_VERSION"))
        .body("present.value", equalTo("8"))
        .body("present.version", equalTo(1));
    assertThat(cell("TOAN.TEST")).containsEntry("value", "8");
  }

  @Test
  void takesTheSameValueAgainWithoutANewVersion() {
    teacher.enter(student, "TOAN.TEST", "8", 0);

    teacher.enter(student, "TOAN.TEST", "8", 0).then().statusCode(200).body("version", equalTo(1));
    teacher.history(student, "TOAN.TEST").then().body("items", hasSize(1));
  }

  @Test
  void refusesHalfMarkWithTheReasonOfTheRule() {
    teacher
        .enter(student, "TOAN.TEST", "8,5", 0)
        .then()
        .statusCode(400)
        .body("violations[0].pointer", equalTo("/value"))
        .body("violations[0].code", equalTo("GRADE_MARK_NOT_A_WHOLE_NUMBER"))
        .body(
            "violations[0].message",
            equalTo("Điểm ở tiểu học là số nguyên từ 1 đến 10, không có phần thập phân."));
    assertThat(cell("TOAN.TEST")).containsEntry("version", 0);
  }

  @Test
  void hasNoCellForUnknownColumnsAndAbsentStudents() {
    teacher.enter(student, "TIN_HOC.COMMENT", "x", 0).then().statusCode(404);
    teacher.enter(group.left(), "TOAN.TEST", "8", 0).then().statusCode(404);
    teacher.enter(UUID.randomUUID(), "TOAN.TEST", "8", 0).then().statusCode(404);
  }

  @Test
  void remembersEachChangeWithItsAuthor() {
    teacher.enter(student, "TOAN.TEST", "8", 0);
    teacher.enter(student, "TOAN.TEST", "9", 1);

    teacher
        .history(student, "TOAN.TEST")
        .then()
        .statusCode(200)
        .body("items.new", contains("9", "8"))
        .body("items.old", contains("8", null))
        .body("items.by", contains("Lê Thanh Bình", "Lê Thanh Bình"))
        .body("items.source", contains("TYPED", "TYPED"));
  }

  @Test
  void answersEachChangeOfABatchOnItsOwn() {
    UUID other = group.students().getLast();
    teacher.enter(student, "TOAN.TEST", "8", 0);

    JsonPath answer =
        teacher
            .enterMany(
                List.of(
                    GradeBookClient.change(other, "TOAN.TEST", "7", 0),
                    GradeBookClient.change(student, "TOAN.TEST", "9", 0),
                    GradeBookClient.change(student, "TOAN.LEVEL", "tốt", 0),
                    GradeBookClient.change(student, "X.LEVEL", "T", 0),
                    GradeBookClient.change(group.left(), "TOAN.TEST", "9", 0)))
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();

    assertThat(answer.getList("outcomes.outcome"))
        .containsExactly("SAVED", "CONFLICT", "REFUSED", "REFUSED", "REFUSED");
    assertThat(answer.getList("outcomes.problem.code"))
        .containsExactly("GRADE_LEVEL_UNKNOWN", "GRADE_COLUMN_UNKNOWN", "GRADE_STUDENT_UNKNOWN");
    assertThat(answer.getString("outcomes[1].cell.value")).isEqualTo("8");
    assertThat(answer.getList("students.id", UUID.class)).containsExactly(other, student);
    teacher.history(other, "TOAN.TEST").then().body("items.source", contains("FILLED"));
  }

  @Test
  void refusesBatchesThatAreEmptyOrTooLarge() {
    var change = GradeBookClient.change(student, "TOAN.TEST", "8", 0);

    teacher.enterMany(List.of()).then().statusCode(400);
    teacher.enterMany(Collections.nCopies(501, change)).then().statusCode(400);
    teacher.history(student, "TOAN.TEST").then().body("items", empty());
  }

  @Test
  void readsTheBookWithEveryCellAndMissingColumn() {
    teacher.enter(student, "YEU_NUOC.LEVEL", "d", 0);

    teacher
        .read()
        .then()
        .statusCode(200)
        .header("ETag", "\"0\"")
        .body("state", equalTo("OPEN"))
        .body("period", equalTo("CUOI_NAM"))
        .body("columns", hasSize(53))
        .body("students.fullName", contains("Trần Văn An", "Lê Thị Bình"))
        .body("students[0].cells.'YEU_NUOC.LEVEL'.value", equalTo("Đ"))
        .body("students[1].cells.'YEU_NUOC.LEVEL'.version", equalTo(0))
        .body("students[0].missing", hasSize(35))
        .body("students[1].missing", hasSize(36))
        .body("actions", contains("ENTER_GRADES", "CLOSE", "EXPORT_SHEET", "IMPORT_SHEET"));
  }

  private Map<String, Object> cell(String column) {
    String path = "students.find { it.id == '" + student + "' }.cells.'" + column + "'";
    return teacher.read().jsonPath().getMap(path);
  }
}
