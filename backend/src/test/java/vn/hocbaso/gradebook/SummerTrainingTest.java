package vn.hocbaso.gradebook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.StudyPlanClient;
import vn.hocbaso.testing.TestClass;

/**
 * Training of conduct in summer before the reassessment of subjects (TT22/2021, Art. 13 and 14),
 * and the lessons of a class that decide its number of regular marks (Art. 6).
 */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class SummerTrainingTest {

  @Inject DataSource database;

  private TestClass group;
  private GradeBookClient year;
  private UUID student;

  @BeforeEach
  void createClass() {
    group = TestClass.of(database, "gv.binh", 6);
    year = GradeBookClient.of("gv.binh", group).in("CN");
    student = group.students().getFirst();
  }

  @Test
  void trainsConductFirstAndReassessesSubjectsOnlyThen() {
    failBoth();
    result()
        .body("conduct.code", equalTo("CHUA_DAT"))
        .body("promotion.code", equalTo("REN_LUYEN_HE_TRUOC"))
        .body("subjects.findAll { it.reassessable }", empty());
    year.enter(student, "TOAN.RETEST", "6", 0).then().statusCode(400);

    year.enter(student, "CONDUCT_SUMMER.LEVEL", "DAT", 0).then().statusCode(200);

    result()
        .body("conduct.code", equalTo("CHUA_DAT"))
        .body("conductReassessed.code", equalTo("DAT"))
        .body("promotion.code", equalTo("KIEM_TRA_LAI"))
        .body("subjects.findAll { it.reassessable }.year.subject", contains("TOAN", "NGOAI_NGU_1"));
    year.enter(student, "TOAN.RETEST", "6", 0).then().statusCode(200);
    year.enter(student, "NGOAI_NGU_1.RETEST", "5", 0).then().statusCode(200);
    result().body("promotion.code", equalTo("LEN_LOP")).body("learning.level", equalTo("CHUA_DAT"));

    year.enter(student, "CONDUCT_SUMMER.LEVEL", null, 1).then().statusCode(200);

    result()
        .body("promotion.code", equalTo("REN_LUYEN_HE_TRUOC"))
        .body("learningReassessed", nullValue());
  }

  @Test
  void endsWhereConductIsStillNotReached() {
    failBoth();
    year.enter(student, "CONDUCT_SUMMER.LEVEL", "CHUA_DAT", 0).then().statusCode(200);
    result().body("promotion.code", equalTo("KHONG_LEN_LOP"));
    year.enter(student, "TOAN.RETEST", "6", 0).then().statusCode(400);
  }

  @Test
  void givesASubjectTheRegularMarksOfItsLessonsAndTakesNoColumnWithAValueAway() {
    GradeBookClient term = year.in("HK1");
    StudyPlanClient plan = new StudyPlanClient("qtt.an", group);
    term.read().then().body("columns.code", not(hasItem("GD_CONG_DAN.TX3")));
    term.enter(student, "GD_CONG_DAN.TX3", "8", 0).then().statusCode(404);

    plan.teach(Map.of("GD_CONG_DAN", 70), 0).then().statusCode(200);

    term.read()
        .then()
        .body("columns.code", hasItem("GD_CONG_DAN.TX3"))
        .body("columns.code", not(hasItem("GD_CONG_DAN.TX4")));
    term.enter(student, "GD_CONG_DAN.TX3", "8", 0).then().statusCode(200);
    plan.teach(Map.of("GD_CONG_DAN", 71), 1).then().statusCode(200);
    term.read().then().body("columns.code", hasItem("GD_CONG_DAN.TX4"));

    plan.teach(Map.of(), 2)
        .then()
        .statusCode(409)
        .body("code", equalTo("STUDY_PLAN_STRANDS_VALUES"));
    term.enter(student, "GD_CONG_DAN.TX3", null, 1).then().statusCode(200);
    plan.teach(Map.of(), 2).then().statusCode(200);
    term.read().then().body("columns.code", not(hasItem("GD_CONG_DAN.TX3")));
  }

  /** Two subjects below 3.5 and conduct Chưa đạt in term 2. */
  private void failBoth() {
    for (String period : new String[] {"HK1", "HK2"}) {
      year.in(period).fillTerm(student, "6", Map.of("TOAN", "3", "NGOAI_NGU_1", "3"));
    }
    year.in("HK2").enter(student, "CONDUCT.LEVEL", "CHUA_DAT", 1).then().statusCode(200);
  }

  private ValidatableResponse result() {
    return year.read().then().rootPath("students.find { it.id == '" + student + "' }.result.year");
  }
}
