package vn.hocbaso.gradebook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.StudyPlanClient;
import vn.hocbaso.testing.TestClass;

/** A student who came in the course of the year, with term 1 of the former school. */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class FormerTermTest {

  private static final String MATHEMATICS = "year.subjects.find { it.year.subject == 'TOAN' }.";

  @Inject DataSource database;

  private TestClass group;
  private GradeBookClient teacher;
  private StudyPlanClient administrator;
  private UUID newcomer;
  private UUID classmate;

  @BeforeEach
  void createClass() {
    group = TestClass.of(database, "gv.binh", 6);
    teacher = GradeBookClient.of("gv.binh", group);
    administrator = new StudyPlanClient("qtt.an", group);
    newcomer = group.students().getFirst();
    classmate = group.students().getLast();
  }

  @Test
  void takesTheTermOfTheFormerSchoolIntoTheYearAndSaysSo() {
    teacher.in("HK1").fillTerm(classmate, "8", Map.of());
    set(everySubject("7,4"), "KHA", 12, 0).then().statusCode(200);
    line("HK1")
        .body("notApplicable", hasKey("TOAN.TX1"))
        .body("notApplicable", hasKey("CONDUCT.LEVEL"))
        .body("notApplicable", hasKey("ABSENCE_EXCUSED.COUNT"))
        .body("result.term.learning.level", equalTo("KHA"))
        .body("result.term.conduct.reason", containsString("THCS Vàm Xáng"))
        .body(
            "result.term.subjects.find { it.subject == 'TOAN' }.reason",
            equalTo("Kết quả do THCS Vàm Xáng chuyển đến."));
    teacher.in("HK1").enter(newcomer, "TOAN.TX1", "9", 0).then().statusCode(400);
    teacher.in("HK1").enter(newcomer, "HOMEROOM.COMMENT", "Em học tốt.", 0).then().statusCode(200);
    teacher.in("HK1").close(0).then().statusCode(200);
    teacher.in("HK2").fillTerm(newcomer, "8", Map.of());
    line("CN")
        .body("result." + MATHEMATICS + "term1", equalTo("7.4"))
        .body("result." + MATHEMATICS + "year.value", equalTo("7.8"))
        .body(
            "result." + MATHEMATICS + "year.reason",
            equalTo(
                "Từ học kì I (7,4) và học kì II (8,0, hệ số 2)."
                    + " Có kết quả học kì do THCS Vàm Xáng chuyển đến."))
        .body("result.year.conduct.code", equalTo("TOT"))
        .body("result.year.absences", equalTo(14));
    set(everySubject("9"), "KHA", 12, 1)
        .then()
        .statusCode(409)
        .body("code", equalTo("STUDY_PLAN_BOOK_CLOSED"));
  }

  @Test
  void leavesWhatTheFormerSchoolDidNotGiveMissing() {
    set(Map.of("TOAN", "7,4", "NGHE_THUAT", "Đ"), null, null, 0).then().statusCode(200);
    line("HK1")
        .body(
            "result.term.subjects.findAll { it.value != null }.subject",
            contains("TOAN", "NGHE_THUAT"))
        .body("result.term.learning.level", nullValue())
        .body("result.term.conduct.code", nullValue())
        .body("missing.findAll { it.startsWith('NGU_VAN') }.size()", equalTo(6));
    teacher.in("HK1").enter(newcomer, "NGU_VAN.TX1", "9", 0).then().statusCode(200);
    line("CN").body("result." + MATHEMATICS + "year.value", nullValue());
  }

  @Test
  void refusesWhatIsNoResult() {
    set(Map.of("TOAN", "Đ", "NGHE_THUAT", "8", "VAT_LI", "7", "NGU_VAN", "10,5"), "GIOI", 3, 0)
        .then()
        .statusCode(422)
        .body("code", equalTo("STUDY_PLAN_INVALID"))
        .body("violations.findAll { it.code == 'PLAN_FORMER_VALUE_MARK' }.size()", equalTo(2))
        .body("violations.findAll { it.code == 'PLAN_FORMER_VALUE_COMMENT' }.size()", equalTo(1))
        .body("violations.findAll { it.code == 'PLAN_SUBJECT_UNKNOWN' }.size()", equalTo(1))
        .body("violations.findAll { it.code == 'PLAN_LEVEL_UNKNOWN' }.size()", equalTo(1));
    TestClass primary = TestClass.of(database, "gv.binh", 4);
    new StudyPlanClient("qtt.an", primary)
        .ofStudent(primary.students().getFirst(), body(Map.of(), null, null), 0)
        .then()
        .statusCode(422)
        .body("violations.code", contains("PLAN_FORMER_SECONDARY_ONLY"));
  }

  @Test
  void isForTheAdministratorAndLosesNoMarkThatStandsHere() {
    new StudyPlanClient("gv.binh", group)
        .ofStudent(newcomer, body(Map.of("TOAN", "8"), null, null), 0)
        .then()
        .statusCode(403);
    teacher.in("HK1").enter(newcomer, "TOAN.GK", "9", 0).then().statusCode(200);
    set(Map.of("TOAN", "8"), null, null, 0)
        .then()
        .statusCode(409)
        .body("code", equalTo("STUDY_PLAN_STRANDS_VALUES"));
    teacher.in("HK1").enter(newcomer, "TOAN.GK", null, 1).then().statusCode(200);
    set(Map.of("TOAN", "8"), null, null, 0).then().statusCode(200);
  }

  private Map<String, String> everySubject(String average) {
    List<Map<String, String>> columns =
        teacher.in("HK1").read().jsonPath().getList("columns.findAll { it.slot == 'CK' }");
    Map<String, String> results = new HashMap<>();
    columns.forEach(
        column ->
            results.put(column.get("subject"), "MARK".equals(column.get("kind")) ? average : "Đ"));
    return results;
  }

  private Response set(
      Map<String, String> results,
      @Nullable String conduct,
      @Nullable Integer absences,
      long version) {
    return administrator.ofStudent(newcomer, body(results, conduct, absences), version);
  }

  private static Map<String, ?> body(
      Map<String, String> results, @Nullable String conduct, @Nullable Integer absences) {
    Map<String, @Nullable Object> former = new HashMap<>();
    former.put("term", "HK1");
    former.put("school", "THCS Vàm Xáng");
    former.put("reason", "Chuyển đến trong học kì II, theo học bạ");
    former.put(
        "results",
        results.entrySet().stream()
            .map(entry -> Map.of("subject", entry.getKey(), "value", entry.getValue()))
            .toList());
    former.put("conduct", conduct);
    former.put("absences", absences);
    return Map.of("exemptions", List.of(), "basis", "CURRICULUM", "former", former);
  }

  private ValidatableResponse line(String period) {
    return teacher
        .in(period)
        .read()
        .then()
        .statusCode(200)
        .rootPath("students.find { it.id == '" + newcomer + "' }");
  }
}
