package vn.hocbaso.record;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.StudyPlanClient;
import vn.hocbaso.testing.TestClass;

/** The record of a primary student who was assessed again in summer. */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class SupplementedRecordTest {

  @Inject DataSource database;

  private TestClass group;
  private UUID weak;
  private GradeBookClient summer;
  private RecordDesk teacher;

  @BeforeEach
  void aYearThatOneStudentDidNotComplete() {
    group = TestClass.of(database, RecordDesk.TEACHER, 4);
    weak = group.students().getFirst();
    GradeBookClient year = GradeBookClient.of(RecordDesk.TEACHER, group);
    year.fill(group);
    year.enter(weak, "TOAN.LEVEL", "C", 1).then().statusCode(200);
    year.enter(weak, "TOAN.TEST", "3", 1).then().statusCode(200);
    year.close(0).then().statusCode(200);
    summer = year.in("HE");
    teacher = RecordDesk.of(RecordDesk.TEACHER, group);
  }

  @Test
  void isCreatedOnceTheAssessmentIsClosedAndShowsBothValues() {
    assess("6", "H");
    teacher.create().then().body("skipped.reason", contains("AWAITS_SUPPLEMENTARY_ASSESSMENT"));
    teacher.list().then().body("notCreated.reason", contains("AWAITS_SUPPLEMENTARY_ASSESSMENT"));
    summer.close(0).then().statusCode(200);
    teacher.list().then().body("notCreated.reason", contains("NOT_CREATED_YET"));
    teacher
        .create()
        .then()
        .body("created", hasSize(1))
        .body("skipped.reason", contains("UNCHANGED"));
    Map<String, Object> record = teacher.first();
    assertThat(record).containsEntry("overall", "HT");
    teacher
        .open(record.get("id"))
        .then()
        .body("content.outcome.overall", equalTo("CHT"))
        .body("content.outcome.completionLabel", equalTo("Hoàn thành chương trình lớp 4"))
        .body("content.supplement.rows.original", contains("Chưa hoàn thành", "3"))
        .body("content.supplement.rows.reassessed", contains("Hoàn thành", "6"))
        .body("content.supplement.comment", equalTo("Đã tiến bộ."));
    teacher
        .open(teacher.records().getLast().get("id"))
        .then()
        .body("content.supplement", nullValue());
  }

  @Test
  void goesThroughAllSignaturesAndVerifies() {
    assess("6", "H");
    summer.close(0).then().statusCode(200);
    teacher.create().then().statusCode(200);
    teacher.signAll(RecordAct.SIGN_AS_HOMEROOM_TEACHER);
    RecordDesk.of(RecordDesk.MANAGER, group).signAll(RecordAct.SIGN_AS_MANAGER);
    RecordDesk.of(RecordDesk.SEAL_KEEPER, group).signAll(RecordAct.ISSUE);
    Object id = teacher.first().get("id");
    for (String kind : List.of("xml", "pdf")) {
      given()
          .multiPart("file", "hoc-ba", teacher.file(id, kind))
          .post("/api/v1/public/verifications")
          .then()
          .statusCode(200)
          .body("outcome", equalTo("VALID"));
    }
  }

  @Test
  void waitsForThePrincipalAfterASecondFailure() {
    assess("4", "H");
    summer.close(0).then().statusCode(200);
    teacher.create().then().body("skipped.reason", contains("AWAITS_SUPPLEMENTARY_ASSESSMENT"));
  }

  @Test
  void tellsWhatThePrincipalDecided() {
    assess("4", "H");
    Map<String, Object> decision =
        Map.of("promotion", Map.of("promoted", false, "reason", "Em cần học lại"));
    new StudyPlanClient(RecordDesk.MANAGER, group).decide(weak, decision, 0).then().statusCode(200);
    summer.close(0).then().statusCode(200);
    teacher.create().then().body("created", hasSize(2));
    Map<String, Object> record = teacher.first();
    assertThat(record).containsEntry("overall", "CHT");
    teacher
        .open(record.get("id"))
        .then()
        .body(
            "content.outcome.completionLabel", equalTo("Ở lại lớp theo quyết định của Hiệu trưởng"))
        .body("content.supplement.overallLabel", equalTo("Chưa hoàn thành"))
        .body("content.supplement.reason", containsString("Em cần học lại"));
  }

  @Test
  void standsStillWhileTheAssessmentIsOpenAgainAndOthersGoOn() {
    assess("6", "H");
    summer.close(0).then().statusCode(200);
    teacher.create().then().body("created", hasSize(2));
    GradeBookClient principal = GradeBookClient.of(RecordDesk.MANAGER, group).in("HE");
    assertThat(turns()).containsExactly(turn(2));
    principal.reopen(1, "Nhầm điểm").then().statusCode(200);
    assertThat(turns()).as("while summer is open again").containsExactly(turn(1));
    teacher
        .prepare(RecordAct.SIGN_AS_HOMEROOM_TEACHER, List.of(teacher.first()))
        .then()
        .statusCode(409)
        .body("code", equalTo("RECORD_YEAR_REOPENED"));
    summer.enter(weak, "TOAN.TEST", "7", 1).then().statusCode(200);
    summer.close(2).then().statusCode(200);
    assertThat(turns()).as("closed otherwise").containsExactly(turn(1));
    teacher
        .prepare(RecordAct.SIGN_AS_HOMEROOM_TEACHER, List.of(teacher.first()))
        .then()
        .statusCode(409)
        .body("code", equalTo("RECORD_OUTDATED"));
    teacher.sign(RecordAct.SIGN_AS_HOMEROOM_TEACHER, List.of(teacher.records().getLast()));
    teacher.create().then().body("created", hasSize(1));
    teacher
        .open(teacher.first().get("id"))
        .then()
        .body("content.supplement.rows.reassessed", contains("Hoàn thành", "7"));
    teacher.sign(RecordAct.SIGN_AS_HOMEROOM_TEACHER, List.of(teacher.first()));
  }

  private List<Map<String, Object>> turns() {
    return ClassProgressTest.of(group, RecordDesk.TEACHER).getList("waiting");
  }

  private static Map<String, Object> turn(int count) {
    return Map.of("action", "SIGN_AS_HOMEROOM_TEACHER", "count", count);
  }

  private void assess(String mark, String level) {
    summer.enter(weak, "TOAN.TEST", mark, 0).then().statusCode(200);
    summer.enter(weak, "TOAN.LEVEL", level, 0).then().statusCode(200);
    summer.enter(weak, "SUPPLEMENT.COMMENT", "Đã tiến bộ.", 0).then().statusCode(200);
  }
}
