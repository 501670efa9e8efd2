package vn.hocbaso.gradebook;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
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
import vn.hocbaso.testing.CorrectionClient;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.StudyPlanClient;
import vn.hocbaso.testing.TestClass;

/** Supplementary assessment of a primary class after its year (TT27/2020, Art. 11). */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class SupplementaryAssessmentTest {

  @Inject DataSource database;

  private TestClass group;
  private GradeBookClient year;
  private GradeBookClient summer;
  private GradeBookClient principal;
  private UUID weak;
  private UUID good;

  @BeforeEach
  void fillTheYear() {
    group = TestClass.of(database, "gv.binh", 4);
    year = GradeBookClient.of("gv.binh", group);
    summer = year.in("HE");
    principal = GradeBookClient.of("ht.minh", group);
    weak = group.students().getFirst();
    good = group.students().getLast();
    year.fill(group);
    year.enter(weak, "TOAN.LEVEL", "C", 1).then().statusCode(200);
    year.enter(weak, "TOAN.TEST", "3", 1).then().statusCode(200);
  }

  private void closeTheYear() {
    year.close(0).then().statusCode(200);
  }

  @Test
  void takesNothingBeforeTheYearIsClosed() {
    summer.read().then().statusCode(200).body("actions", not(hasItem("ENTER_GRADES")));
    summer.enter(weak, "TOAN.TEST", "6", 0).then().body("code", equalTo("GRADE_YEAR_OPEN"));
    summer.close(0).then().statusCode(409).body("code", equalTo("GRADE_YEAR_OPEN"));
    closeTheYear();
    summer.read().then().body("actions", hasItem("ENTER_GRADES"));
    summer.enter(weak, "TOAN.TEST", "6", 0).then().statusCode(200);
  }

  @Test
  void assessesAgainOnlyWhatWasBelowCompleted() {
    closeTheYear();
    summer
        .read()
        .then()
        .body("columns.code", contains("TOAN.LEVEL", "TOAN.TEST", "SUPPLEMENT.COMMENT"));
    student(summer.read().then(), weak)
        .body("notApplicable", not(hasKey("TOAN.LEVEL")))
        .body("notApplicable", not(hasKey("TOAN.TEST")))
        .body("result.completion", equalTo("CHO_DANH_GIA_BO_SUNG"))
        .body("result.reason", containsString("Còn 2 nội dung chưa đánh giá bổ sung."));
    student(summer.read().then(), good)
        .body("notApplicable", hasKey("TOAN.TEST"))
        .body("notApplicable", hasKey("SUPPLEMENT.COMMENT"))
        .body("result.completion", equalTo("HOAN_THANH"));
    summer.enter(weak, "TIENG_VIET.LEVEL", "T", 0).then().statusCode(400);
    summer.enter(good, "TOAN.TEST", "9", 0).then().statusCode(400);
    summer.enter(weak, "TOAN.TEST", "6,5", 0).then().statusCode(400);
  }

  /** An approval outlives a reopening; it must not open summer under a year that is open again. */
  @Test
  void takesNothingUnderAReopenedYearWhateverWasApprovedBefore() {
    closeTheYear();
    summer.enter(weak, "TOAN.TEST", "6", 0).then().statusCode(200);
    summer.enter(weak, "TOAN.LEVEL", "H", 0).then().statusCode(200);
    summer.enter(weak, "SUPPLEMENT.COMMENT", "Đã tiến bộ.", 0);
    summer.close(0).then().statusCode(200);
    String id =
        CorrectionClient.of("gv.binh", group, "HE")
            .request(weak, "TOAN.TEST")
            .then()
            .statusCode(200)
            .extract()
            .path("id");
    CorrectionClient.of("ht.minh", group, "HE").approve(id, 0, 5).then().statusCode(200);
    principal.in("HE").reopen(1, "Nhầm điểm").then().statusCode(200);
    principal.reopen(1, "Nhầm điểm").then().statusCode(200);

    summer
        .enter(weak, "TOAN.TEST", "7", 1)
        .then()
        .statusCode(409)
        .body("code", equalTo("GRADE_YEAR_OPEN"));
  }

  @Test
  void completesTheClassBesideTheOriginalValues() {
    closeTheYear();
    summer.enter(weak, "TOAN.TEST", "6", 0).then().statusCode(200);
    student(summer.read().then(), weak)
        .body("result.completion", equalTo("CHO_DANH_GIA_BO_SUNG"))
        .body("result.reason", containsString("Còn 1 nội dung"));
    summer.close(0).then().statusCode(409).body("code", equalTo("GRADE_BOOK_INCOMPLETE"));
    summer
        .enter(weak, "TOAN.LEVEL", "H", 0)
        .then()
        .statusCode(200)
        .body("result.overall", equalTo("HT"))
        .body("result.completion", equalTo("HOAN_THANH"))
        .body("result.award", nullValue())
        .body(
            "result.reason",
            equalTo(
                "Hoàn thành sau đánh giá bổ sung: Toán từ mức C thành H;"
                    + " điểm kiểm tra Toán từ 3 thành 6."));
    student(year.read().then(), weak)
        .body("cells.'TOAN.TEST'.value", equalTo("3"))
        .body("result.overall", equalTo("CHT"))
        .body("result.completion", equalTo("CHO_DANH_GIA_BO_SUNG"));
    summer.close(0).then().statusCode(200);
    summer.enter(weak, "TOAN.TEST", "7", 1).then().statusCode(409);
    student(summer.read().then(), weak).body("result.completion", equalTo("HOAN_THANH"));
  }

  @Test
  void leavesASecondFailureToThePrincipal() {
    closeTheYear();
    summer.enter(weak, "TOAN.TEST", "4", 0).then().statusCode(200);
    summer
        .enter(weak, "TOAN.LEVEL", "H", 0)
        .then()
        .body("result.overall", equalTo("CHT"))
        .body("result.completion", equalTo("CHO_HT_QUYET_DINH"))
        .body("result.reason", containsString("điểm kiểm tra Toán là 4"));
    Map<String, Object> decision =
        Map.of("promotion", Map.of("promoted", true, "reason", "Em tiến bộ rõ"));
    new StudyPlanClient("gv.binh", group).decide(weak, decision, 0).then().statusCode(403);
    new StudyPlanClient("ht.minh", group).decide(weak, decision, 0).then().statusCode(200);
    student(summer.read().then(), weak)
        .body("result.completion", equalTo("HT_QUYET_DINH_LEN_LOP"))
        .body(
            "result.reason",
            allOf(containsString("Em tiến bộ rõ"), containsString("từ 3 thành 4")));
    summer.close(0).then().statusCode(200);
    new StudyPlanClient("ht.minh", group)
        .decide(weak, Map.of(), 1)
        .then()
        .statusCode(409)
        .body("code", equalTo("STUDY_PLAN_BOOK_CLOSED"));
  }

  @Test
  void keepsTheYearShutUnderAClosedSummer() {
    closeTheYear();
    summer.enter(weak, "TOAN.TEST", "5", 0).then().statusCode(200);
    summer.enter(weak, "TOAN.LEVEL", "H", 0).then().statusCode(200);
    summer.close(0).then().statusCode(200);
    principal.read().then().body("actions", not(hasItem("REOPEN")));
    principal
        .reopen(1, "Nhầm điểm")
        .then()
        .statusCode(409)
        .body("code", equalTo("GRADE_SUMMER_CLOSED"));
    principal.in("HE").reopen(1, "Nhầm điểm").then().statusCode(200);
    principal.reopen(1, "Nhầm điểm").then().statusCode(200);
    year.enter(weak, "TOAN.TEST", "8", 2).then().statusCode(200);
    summer.read().then().body("columns.code", not(hasItem("TOAN.TEST")));
    student(summer.read().then(), weak)
        .body("result.reason", equalTo("Hoàn thành sau đánh giá bổ sung: Toán từ mức C thành H."));
  }

  @Test
  void isTheHomeroomTeachers() {
    closeTheYear();
    GradeBookClient.of("gv.lan", group).in("HE").read().then().statusCode(404);
    GradeBookClient.of("gv.lan", group)
        .in("HE")
        .enter(weak, "TOAN.TEST", "6", 0)
        .then()
        .statusCode(404);
  }

  private static ValidatableResponse student(ValidatableResponse book, UUID student) {
    return book.rootPath("students.find { it.id == '" + student + "' }");
  }
}
