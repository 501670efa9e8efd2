package vn.hocbaso.gradebook.correction;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.CorrectionClient;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.StudyPlanClient;
import vn.hocbaso.testing.TestClass;

/** A correction in a term of secondary school reaches the closed year that rests on it. */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class CorrectionOfTermTest {

  private static final String TEACHER = "gv.binh";

  @Inject DataSource database;

  private TestClass group;
  private UUID student;
  private GradeBookClient term;
  private CorrectionClient teacher;
  private CorrectionClient manager;

  @BeforeEach
  void closedTerm() {
    group = TestClass.of(database, TEACHER, 6);
    student = group.students().getFirst();
    term = GradeBookClient.of(TEACHER, group).in("HK1");
    teacher = CorrectionClient.of(TEACHER, group, "HK1");
    manager = CorrectionClient.of("ht.minh", group, "HK1");
    close("HK1");
  }

  @Test
  void changesTheResultOfTheClosedYearToo() {
    close("HK2");
    GradeBookClient year = term.in("CN");
    group
        .students()
        .forEach(
            each -> year.enter(each, "HOMEROOM.COMMENT", "Em cố gắng.", 0).then().statusCode(200));
    year.close(0).then().statusCode(200);
    average("CN").body("year.value", equalTo("9.0"));

    correct("TOAN.CK", "3");

    term.read().then().body("version", equalTo(2)).body("state", equalTo("CLOSED"));
    year.read().then().body("version", equalTo(2)).body("state", equalTo("CLOSED"));
    term.in("HK2").read().then().body("version", equalTo(1));
    // (9 + 9 + 9 + 9 + 9 x 2 + 3 x 3) / 9 = 7.0 and (7.0 + 9 x 2) / 3 = 8.3
    average("CN").body("term1", equalTo("7.0")).body("year.value", equalTo("8.3"));
    year.read().then().body("students[1].result.year.award.code", equalTo("HOC_SINH_XUAT_SAC"));
  }

  @Test
  void leavesAnOpenYearAlone() {
    correct("TOAN.CK", "3");
    term.read().then().body("version", equalTo(2));
    term.in("CN").read().then().body("version", equalTo(0)).body("state", equalTo("OPEN"));
  }

  @Test
  void takesNoMarkThatIsStillToCome() {
    manager.approve(ask("TOAN.CK"), 0, 1).then().statusCode(200);
    term.enter(student, "TOAN.CK", "P", 1)
        .then()
        .statusCode(400)
        .body("violations[0].code", equalTo("GRADE_CORRECTION_LEAVES_GAP"));
  }

  @Test
  void isNotAskedForWhereTheStudentHasNoValue() {
    TestClass other = TestClass.of(database, TEACHER, 6);
    new StudyPlanClient("qtt.an", other)
        .exempt(other.students().getFirst(), Map.of("GD_THE_CHAT", ""), 0)
        .then()
        .statusCode(200);
    GradeBookClient book = GradeBookClient.of(TEACHER, other).in("HK1");
    other.students().forEach(each -> book.fillTerm(each, "9", Map.of()));
    book.close(0).then().statusCode(200);
    CorrectionClient.of(TEACHER, other, "HK1")
        .request(other.students().getFirst(), "GD_THE_CHAT.GK")
        .then()
        .statusCode(422)
        .body("code", equalTo("CORRECTION_NOT_APPLICABLE"));
  }

  private void correct(String column, String value) {
    manager.approve(ask(column), 0, 1).then().statusCode(200);
    term.enter(student, column, value, 1).then().statusCode(200);
  }

  private String ask(String column) {
    return String.valueOf(teacher.request(student, column).jsonPath().getString("id"));
  }

  private void close(String period) {
    GradeBookClient book = term.in(period);
    group.students().forEach(each -> book.fillTerm(each, "9", Map.of()));
    book.close(0).then().statusCode(200);
  }

  private ValidatableResponse average(String period) {
    return term.in(period)
        .read()
        .then()
        .rootPath("students[0].result.year.subjects.find { it.year.subject == 'TOAN' }");
  }
}
