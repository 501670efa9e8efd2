package vn.hocbaso.gradebook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.StudyPlanClient;
import vn.hocbaso.testing.TestClass;
import vn.hocbaso.testing.Tokens;

/** Electives, topics, exemptions and decisions, and who may set them. */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class StudyPlanTest {

  private static final String HOMEROOM = "gv.binh";
  private static final List<String> BOTH = List.of("HK1", "HK2");
  private static final List<String> ELECTIVES = List.of("DIA_LI", "VAT_LI", "HOA_HOC", "TIN_HOC");
  private static final Map<String, List<String>> TOPICS =
      Map.of("TOAN", BOTH, "VAT_LI", BOTH, "DIA_LI", List.of("HK1"));

  @Inject DataSource database;

  @Test
  void givesAnUpperSecondaryClassItsBooksOnceItHasAPlan() {
    TestClass group = TestClass.of(database, HOMEROOM, 10);
    GradeBookClient teacher = GradeBookClient.of(HOMEROOM, group).in("HK1");
    StudyPlanClient administrator = new StudyPlanClient("qtt.an", group);
    teacher.read().then().statusCode(409).body("code", equalTo("GRADE_STUDY_PLAN_MISSING"));
    administrator
        .read()
        .then()
        .body("complete", equalTo(false))
        .body("electives", equalTo(4))
        .body("topics", equalTo(3))
        .body("actions", contains("SET_STUDY_PLAN"));
    refusesWhatMakesNoPlan(administrator);
    administrator.choose(ELECTIVES, TOPICS, 0).then().statusCode(200).header("ETag", "\"1\"");
    administrator
        .choose(ELECTIVES, TOPICS, 0)
        .then()
        .statusCode(412)
        .body("present.version", equalTo(1));
    teacher
        .read()
        .then()
        .statusCode(200)
        .body("columns.code", hasItems("DIA_LI.CD", "VAT_LI.CD", "GD_QP_AN.TX2"))
        .body("columns.code", not(hasItem("SINH_HOC.GK")))
        .body("columns.code", not(hasItem("HOA_HOC.CD")));
    teacher.in("HK2").read().then().body("columns.code", not(hasItem("DIA_LI.CD")));
    averageWithTheTopic(teacher, group.students().getFirst());
  }

  @ParameterizedTest
  @CsvSource({"qtt.an,true,true", "ht.minh,true,true", "gv.binh,true,false", "vt.thu,false,false"})
  void opensTheDoorToThePlanOnTheClassOnlyToWhoMayUseIt(
      String account, boolean reads, boolean sets) {
    TestClass group = TestClass.of(database, HOMEROOM, 10);
    List<String> actions =
        given()
            .auth()
            .oauth2(Tokens.of(account))
            .get("/api/v1/schools/{school}/classes/{class}", group.schoolId(), group.id())
            .then()
            .statusCode(200)
            .extract()
            .path("actions");
    assertThat(actions.contains("READ_RESULTS")).isEqualTo(reads);
    assertThat(actions.contains("SET_STUDY_PLAN")).isEqualTo(sets);
  }

  private static void refusesWhatMakesNoPlan(StudyPlanClient administrator) {
    administrator
        .choose(List.of("DIA_LI", "VAT_LI", "KHOA_HOC"), Map.of("TIN_HOC", List.of("HK3")), 0)
        .then()
        .statusCode(422)
        .body("code", equalTo("STUDY_PLAN_INVALID"))
        .body(
            "violations.code",
            hasItems(
                "PLAN_NOT_OFFERED",
                "PLAN_NUMBER_OF_ELECTIVES",
                "PLAN_NUMBER_OF_TOPICS",
                "PLAN_NO_TOPICS",
                "PLAN_TERM_UNKNOWN"));
  }

  private static void averageWithTheTopic(GradeBookClient teacher, UUID student) {
    Map.of("TX1", "6", "TX2", "7", "TX3", "7", "CD", "10", "GK", "7", "CK", "7")
        .forEach(
            (slot, mark) ->
                teacher.enter(student, "DIA_LI." + slot, mark, 0).then().statusCode(200));
    teacher
        .read("DIA_LI")
        .then()
        .body(
            "students.find { it.id == '"
                + student
                + "' }.result.term.subjects.find { it.subject == 'DIA_LI' }.value",
            equalTo("7.2"));
  }

  @Test
  void keepsEveryStateOfAPlanAndLetsNobodyRewriteIt() throws SQLException {
    TestClass group = TestClass.of(database, HOMEROOM, 10);
    StudyPlanClient administrator = new StudyPlanClient("qtt.an", group);
    administrator.choose(ELECTIVES, TOPICS, 0).then().statusCode(200);
    administrator
        .choose(List.of("DIA_LI", "VAT_LI", "HOA_HOC", "SINH_HOC"), TOPICS, 1)
        .then()
        .statusCode(200);
    String ofClass = " from study_change where class_id = '" + group.id() + "'";
    try (Connection connection = database.getConnection()) {
      ResultSet states =
          connection
              .createStatement()
              .executeQuery("select version, actor, content::text" + ofClass + " order by version");
      assertThat(states.next()).isTrue();
      assertThat(states.getString("content")).contains("TIN_HOC");
      assertThat(states.next()).isTrue();
      assertThat(states.getString("actor")).isEqualTo("qtt.an");
      assertThat(states.getString("content")).contains("SINH_HOC").doesNotContain("TIN_HOC");
      assertThat(states.next()).isFalse();
      assertThatThrownBy(() -> connection.createStatement().executeUpdate("delete" + ofClass))
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  void letsOneStudentChooseOtherwise() {
    TestClass group = TestClass.of(database, HOMEROOM, 10);
    UUID other = group.students().getLast();
    GradeBookClient teacher = GradeBookClient.of(HOMEROOM, group).in("HK1");
    StudyPlanClient administrator = new StudyPlanClient("qtt.an", group);
    administrator.choose(ELECTIVES, TOPICS, 0).then().statusCode(200);
    administrator
        .ofStudent(
            other,
            Map.of(
                "choices",
                StudyPlanClient.choices(List.of("DIA_LI", "VAT_LI", "HOA_HOC", "SINH_HOC"), TOPICS),
                "exemptions",
                List.of(),
                "basis",
                "CURRICULUM"),
            0)
        .then()
        .statusCode(200)
        .body("version", equalTo(1));
    teacher
        .read()
        .then()
        .body("columns.code", hasItems("SINH_HOC.GK", "TIN_HOC.GK"))
        .rootPath("students.find { it.id == '" + other + "' }")
        .body("notApplicable", hasKey("TIN_HOC.GK"))
        .body("notApplicable", not(hasKey("SINH_HOC.GK")))
        .body("missing", not(hasItem("TIN_HOC.GK")));
    teacher
        .enter(other, "TIN_HOC.GK", "8", 0)
        .then()
        .statusCode(400)
        .body("violations[0].code", equalTo("GRADE_NOT_APPLICABLE"))
        .body("violations[0].message", equalTo("Học sinh không học môn này."));
    teacher.enter(other, "SINH_HOC.GK", "8", 0).then().statusCode(200);
    teacher.enter(group.students().getFirst(), "TIN_HOC.GK", "8", 0).then().statusCode(200);
  }

  @Test
  void assessesContinuingEducationByItsOwnRules() {
    TestClass group = TestClass.of(database, HOMEROOM, 10).continuing(database);
    UUID student = group.students().getFirst();
    GradeBookClient teacher = GradeBookClient.of(HOMEROOM, group).in("HK1");
    new StudyPlanClient("ht.minh", group).choose(ELECTIVES, TOPICS, 0).then().statusCode(200);
    teacher
        .read()
        .then()
        .body("legalBase", equalTo("Thông tư 43/2021/TT-BGDĐT"))
        .body("educationKind", equalTo("GDTX"))
        .body("columns.subject.findAll { it != null }.unique()", not(hasItem("GD_THE_CHAT")));
    teacher.fillTerm(student, "8", Map.of("HOA_HOC", "6,5", "TIN_HOC", "6,5"));
    teacher
        .read()
        .then()
        .rootPath("students.find { it.id == '" + student + "' }.result.term")
        .body("learning.level", equalTo("TOT"))
        .body("learning.adjustedBy", equalTo(null));
  }

  @Test
  void leavesThePrincipalWhatTheRulesLeaveOpen() {
    TestClass group = TestClass.of(database, HOMEROOM, 4);
    UUID student = group.students().getFirst();
    GradeBookClient teacher = GradeBookClient.of(HOMEROOM, group);
    StudyPlanClient administrator = new StudyPlanClient("qtt.an", group);
    administrator
        .ofStudent(student, Map.of("exemptions", List.of(), "basis", "NOT_ASSESSED"), 0)
        .then()
        .statusCode(200);
    String result = "students.find { it.id == '" + student + "' }.result.";
    teacher
        .read()
        .then()
        .body(result + "overall", equalTo(null))
        .body(result + "completion", equalTo("CHO_HT_QUYET_DINH"));
    teacher.enter(student, "TOAN.TEST", "9", 0).then().statusCode(400);
    Map<String, ?> promoted =
        Map.of("promotion", Map.of("promoted", true, "reason", "Em tiến bộ theo kế hoạch riêng."));
    administrator.decide(student, promoted, 1).then().statusCode(403);
    new StudyPlanClient(HOMEROOM, group).decide(student, promoted, 1).then().statusCode(403);
    new StudyPlanClient("ht.minh", group).decide(student, promoted, 1).then().statusCode(200);
    teacher
        .read()
        .then()
        .body(result + "completion", equalTo("HT_QUYET_DINH_LEN_LOP"))
        .body(
            result + "reason",
            equalTo("Hiệu trưởng quyết định cho lên lớp: Em tiến bộ theo kế hoạch riêng."));
  }

  @Test
  void refusesWhatDoesNotFit() {
    TestClass group = TestClass.of(database, HOMEROOM, 4);
    UUID student = group.students().getFirst();
    StudyPlanClient administrator = new StudyPlanClient("qtt.an", group);
    administrator
        .exempt(student, Map.of("VAT_LI", "HK3"), 0)
        .then()
        .statusCode(422)
        .body("violations.code", containsInAnyOrder("PLAN_SUBJECT_UNKNOWN", "PLAN_TERM_UNKNOWN"));
    administrator.exempt(UUID.randomUUID(), Map.of("TOAN", ""), 0).then().statusCode(404);
    new StudyPlanClient("ht.minh", group)
        .decide(student, Map.of("learning", Map.of("level", "DAT", "reason", "Không")), 0)
        .then()
        .statusCode(422)
        .body("violations.code", contains("PLAN_DECISION_NOT_OPEN"));
  }

  @Test
  void keepsAPlanFromLeavingValuesWithoutTheirColumn() {
    TestClass group = TestClass.of(database, HOMEROOM, 10);
    UUID student = group.students().getFirst();
    GradeBookClient teacher = GradeBookClient.of(HOMEROOM, group).in("HK1");
    StudyPlanClient administrator = new StudyPlanClient("qtt.an", group);
    administrator.choose(ELECTIVES, TOPICS, 0).then().statusCode(200);
    teacher.enter(student, "DIA_LI.CD", "8", 0).then().statusCode(200);
    Map<String, List<String>> others =
        Map.of("TOAN", BOTH, "VAT_LI", BOTH, "HOA_HOC", List.of("HK1"));
    administrator
        .choose(ELECTIVES, others, 1)
        .then()
        .statusCode(409)
        .body("code", equalTo("STUDY_PLAN_STRANDS_VALUES"))
        .body("detail", org.hamcrest.Matchers.containsString("DIA_LI.CD"));
    teacher.enter(student, "DIA_LI.CD", null, 1).then().statusCode(200);
    administrator.choose(ELECTIVES, others, 1).then().statusCode(200);
  }

  @Test
  void asksThePrincipalForTheLevelOfAStudentWithTooFewMarks() {
    TestClass group = TestClass.of(database, HOMEROOM, 6);
    UUID student = group.students().getFirst();
    GradeBookClient teacher = GradeBookClient.of(HOMEROOM, group);
    new StudyPlanClient("qtt.an", group)
        .exempt(student, Map.of("TOAN", "", "NGU_VAN", "", "TIN_HOC", ""), 0)
        .then()
        .statusCode(200);
    teacher.in("HK1").fillTerm(student, "7", Map.of());
    teacher.in("HK2").fillTerm(student, "7", Map.of());
    String result = "students.find { it.id == '" + student + "' }.result.";
    teacher
        .in("CN")
        .read()
        .then()
        .body(result + "label", equalTo("Chờ hiệu trưởng quyết định"))
        .body(result + "year.learning.level", equalTo(null))
        .body(result + "year.promotion.code", equalTo("CHO_HT_QUYET_DINH"));
    new StudyPlanClient("ht.minh", group)
        .decide(student, Map.of("learning", Map.of("level", "KHA", "reason", "Học đều.")), 1)
        .then()
        .statusCode(200);
    teacher
        .in("CN")
        .read()
        .then()
        .body(result + "reason", equalTo("Hiệu trưởng quyết định: Học đều."))
        .body(result + "year.learning.level", equalTo("KHA"))
        .body(result + "year.promotion.code", equalTo("LEN_LOP"));
  }

  @Test
  void letsNoTeacherSetAPlanAndHidesIt() {
    TestClass group = TestClass.of(database, HOMEROOM, 10);
    new StudyPlanClient(HOMEROOM, group).choose(ELECTIVES, TOPICS, 0).then().statusCode(403);
    new StudyPlanClient(HOMEROOM, group)
        .read()
        .then()
        .statusCode(200)
        .body("actions", org.hamcrest.Matchers.empty());
    new StudyPlanClient("gv.lan", group).read().then().statusCode(404);
    new StudyPlanClient("qtt2.phuc", group).choose(ELECTIVES, TOPICS, 0).then().statusCode(404);
    group.assign(database, "TOAN", "gv.lan");
    new StudyPlanClient("gv.lan", group).read().then().statusCode(403);
  }
}
