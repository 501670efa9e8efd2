package vn.hocbaso.gradebook;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
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
import vn.hocbaso.testing.Tokens;

/** A class of grade 6 through both terms, the year and its summer (TT22/2021). */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class SecondaryYearTest {

  private static final String HOMEROOM = "gv.binh";

  @Inject DataSource database;
  @Inject GradeBooks gradeBooks;

  private TestClass group;
  private GradeBookClient teacher;
  private GradeBookClient manager;
  private StudyPlanClient administrator;
  private UUID best;
  private UUID adjusted;
  private UUID exempt;
  private UUID retested;

  @BeforeEach
  void createClass() {
    TestClass other = TestClass.of(database, HOMEROOM, 6);
    group =
        TestClass.of(database, HOMEROOM, 6)
            .take(database, other.students().getFirst())
            .take(database, other.students().getLast());
    teacher = GradeBookClient.of(HOMEROOM, group);
    manager = GradeBookClient.of("ht.minh", group);
    administrator = new StudyPlanClient("qtt.an", group);
    best = group.students().get(0);
    adjusted = group.students().get(1);
    exempt = group.students().get(2);
    retested = group.students().get(3);
  }

  @Test
  void listsTheBooksOfTheYear() {
    teacher
        .list()
        .then()
        .statusCode(200)
        .body("items.period", contains("HK1", "HK2", "CN"))
        .body("items.label", contains("Học kì I", "Học kì II", "Cả năm"))
        .body("items[0].actions", contains("ENTER_GRADES", "CLOSE", "EXPORT_SHEET", "IMPORT_SHEET"))
        .body("items[2].actions", contains("ENTER_GRADES", "EXPORT_SHEET", "IMPORT_SHEET"));
    teacher
        .in("CUOI_NAM")
        .read()
        .then()
        .statusCode(404)
        .body("code", equalTo("GRADE_PERIOD_UNKNOWN"));
  }

  @Test
  void computesAveragesWithTheirReasons() {
    GradeBookClient term = teacher.in("HK1");
    enter(term, "GD_CONG_DAN", Map.of("TX1", "7", "TX2", "v", "GK", "6", "CK", "12/20"));
    subject(term, best, "GD_CONG_DAN")
        .body("value", equalTo("5.3"))
        .body("status", equalTo("SCORED"))
        .body(
            "reason",
            equalTo("Trung bình các điểm của học kì; TX2 tính 0 điểm vì vắng không phép."));
    enter(term, "TIN_HOC", Map.of("TX1", "7", "TX2", "8", "GK", "7", "CK", "p"));
    subject(term, best, "TIN_HOC")
        .body("value", nullValue())
        .body("reason", equalTo("Chưa đủ dữ liệu: Tin học chờ kiểm tra bù CK."));
    enter(term, "NGHE_THUAT", Map.of("TX1", "D", "TX2", "CĐ", "GK", "Đạt", "CK", "đ"));
    subject(term, best, "NGHE_THUAT")
        .body("value", equalTo("CĐ"))
        .body("reason", equalTo("Chưa đạt ở TX2."));
  }

  @Test
  void followsStudentsThroughTheYear() {
    administrator.exempt(exempt, Map.of("GD_THE_CHAT", ""), 0).then().statusCode(200);
    closeTerm("HK1");
    teacher.in("CN").close(0).then().statusCode(409).body("code", equalTo("GRADE_TERMS_OPEN"));
    closeTerm("HK2");
    manager.in("HK1").list().then().body("items[2].actions", not(hasItem("CLOSE")));
    teacher
        .list()
        .then()
        .body(
            "items[2].actions", contains("ENTER_GRADES", "CLOSE", "EXPORT_SHEET", "IMPORT_SHEET"));

    result("CN", best)
        .body("kind", equalTo("SECONDARY_YEAR"))
        .body("year.learning.level", equalTo("TOT"))
        .body("year.conduct.code", equalTo("TOT"))
        .body("year.absences", equalTo(4))
        .body("year.award.code", equalTo("HOC_SINH_XUAT_SAC"))
        .body("year.promotion.code", equalTo("LEN_LOP"));
    result("CN", adjusted)
        .body("year.learning.level", equalTo("KHA"))
        .body("year.learning.base", equalTo("DAT"))
        .body("year.learning.adjustedBy", equalTo("TOAN"))
        .body(
            "reason",
            equalTo(
                "Chưa đạt mức «Khá» vì: Toán được 4,0, cần từ 5,0 trở lên. Được nâng từ «Đạt» lên"
                    + " «Khá» vì chỉ do môn Toán: không kể môn này thì ở mức «Tốt»."))
        .body("award", nullValue());
    result("CN", exempt)
        .body("year.learning.level", equalTo("KHA"))
        .body(
            "year.subjects.find { it.year.subject == 'GD_THE_CHAT' }.year.status",
            equalTo("EXEMPT"));
    retestAndClose();
  }

  private void retestAndClose() {
    GradeBookClient year = teacher.in("CN");
    result("CN", retested)
        .body("year.learning.level", equalTo("CHUA_DAT"))
        .body("year.promotion.code", equalTo("KIEM_TRA_LAI"))
        .body(
            "year.subjects.findAll { it.reassessable }.year.subject",
            contains("TOAN", "NGOAI_NGU_1"));
    refusedAsNotApplicable(year, retested, "NGU_VAN.RETEST", "9");
    refusedAsNotApplicable(year, best, "TOAN.RETEST", "9");
    refusedAsNotApplicable(year, best, "CONDUCT_SUMMER.LEVEL", "Tốt");
    year.enter(retested, "TOAN.RETEST", "5,5", 0).then().statusCode(200);
    year.enter(retested, "NGOAI_NGU_1.RETEST", "ĐK", 0).then().statusCode(200);
    group
        .students()
        .forEach(
            student ->
                year.enter(student, "HOMEROOM.COMMENT", "Em cố gắng.", 0).then().statusCode(200));
    year.close(0)
        .then()
        .statusCode(409)
        .body("violations.code", contains("GRADE_AWAITED"))
        .body("violations.pointer[0]", startsWith("/students/" + retested));
    year.enter(retested, "NGOAI_NGU_1.RETEST", "V", 1)
        .then()
        .body("result.year.promotion.code", equalTo("KHONG_LEN_LOP"));
    year.enter(retested, "NGOAI_NGU_1.RETEST", "5", 2).then().statusCode(200);
    year.close(0).then().statusCode(200).body("state", equalTo("CLOSED"));
    result("CN", retested)
        .body("year.learning.level", equalTo("CHUA_DAT"))
        .body("year.learningReassessed.level", equalTo("DAT"))
        .body("year.promotion.code", equalTo("LEN_LOP"))
        .body("year.subjects.find { it.year.subject == 'TOAN' }.year.value", equalTo("3.0"))
        .body("year.subjects.find { it.year.subject == 'TOAN' }.reassessed.value", equalTo("5.5"));
    underTheClosedYear();
  }

  private void underTheClosedYear() {
    manager
        .in("HK1")
        .reopen(1, "Sửa điểm")
        .then()
        .statusCode(409)
        .body("code", equalTo("GRADE_YEAR_CLOSED"));
    manager.list().then().body("items[0].actions", not(hasItem("REOPEN")));
    org.assertj.core.api.Assertions.assertThat(
            gradeBooks.closings(group.schoolId(), List.of(group.id())))
        .containsOnlyKeys(group.id());
    io.restassured.RestAssured.given()
        .auth()
        .oauth2(Tokens.of(HOMEROOM))
        .post("/api/v1/schools/" + group.schoolId() + "/classes/" + group.id() + "/year-records")
        .then()
        .statusCode(200)
        .body("created.size()", equalTo(4))
        .body("skipped.size()", equalTo(0));
    manager.in("CN").reopen(1, "Nhập sót").then().statusCode(200);
    manager.in("HK1").reopen(1, "Sửa điểm").then().statusCode(200);
    administrator
        .exempt(best, Map.of("NGHE_THUAT", "HK2"), 0)
        .then()
        .statusCode(409)
        .body("code", equalTo("STUDY_PLAN_BOOK_CLOSED"));
    administrator.exempt(best, Map.of("NGHE_THUAT", "HK1"), 0).then().statusCode(200);
  }

  @Test
  void refusesToCloseATermWithSomethingMissing() {
    GradeBookClient term = teacher.in("HK1");
    fill("HK1");
    term.enter(best, "TOAN.GK", "P", 1).then().statusCode(200);
    term.enter(adjusted, "CONDUCT.LEVEL", null, 1).then().statusCode(200);
    term.close(0)
        .then()
        .statusCode(409)
        .body(
            "violations.code",
            org.hamcrest.Matchers.containsInAnyOrder("GRADE_AWAITED", "GRADE_MISSING"))
        .body(
            "violations.message",
            hasItem("Trần Văn An: «Toán» (đánh giá giữa kì GK) còn chờ kết quả."));
    term.enter(best, "TOAN.GK", "B9", 2).then().statusCode(200);
    term.enter(adjusted, "CONDUCT.LEVEL", "KHA", 2).then().statusCode(200);
    term.close(0).then().statusCode(200);
  }

  @Test
  void showsASubjectTeacherHerSubjectAlone() {
    group.assign(database, "TOAN", "gv.lan");
    GradeBookClient mathematics = GradeBookClient.of("gv.lan", group).in("HK1");
    enter(mathematics, "TOAN", Map.of("TX1", "8", "TX2", "8", "TX3", "8", "TX4", "8"));
    enter(mathematics, "TOAN", Map.of("GK", "8", "CK", "8"));
    mathematics
        .read()
        .then()
        .body("columns.subject.unique()", contains("TOAN"))
        .body("students[0].result.term.subjects.subject", contains("TOAN"))
        .body("students[0].result.term.learning", nullValue())
        .body("students[0].result.label", equalTo(""));
    subject(mathematics, best, "TOAN").body("value", equalTo("8.0"));
    mathematics.enter(best, "NGU_VAN.GK", "8", 0).then().statusCode(404);
    mathematics.enter(best, "CONDUCT.LEVEL", "TOT", 0).then().statusCode(404);
    mathematics.read("NGU_VAN").then().statusCode(404);
    teacher.in("HK1").read("NGU_VAN").then().body("columns.subject.unique()", contains("NGU_VAN"));
    teacher.in("HK1").enter(best, "TOAN.GK", "9", 1).then().statusCode(403);
  }

  @Test
  void keepsTwoWritersOfACellApartAndRefusesStrangeValues() {
    GradeBookClient term = teacher.in("HK1");
    term.enter(best, "TOAN.GK", "8", 0).then().statusCode(200);
    term.enter(best, "TOAN.GK", "9", 0).then().statusCode(412).body("present.value", equalTo("8"));
    teacher.in("HK2").enter(best, "TOAN.GK", "9", 0).then().statusCode(200);
    term.enter(best, "TOAN.CK", "8,25", 0)
        .then()
        .statusCode(400)
        .body("violations[0].code", equalTo("GRADE_TERM_MARK_MORE_THAN_ONE_DECIMAL"));
    term.enter(best, "NGHE_THUAT.CK", "8", 0)
        .then()
        .statusCode(400)
        .body("violations[0].code", equalTo("GRADE_TERM_RESULT_UNKNOWN"));
    term.enter(best, "GD_CONG_DAN.TX3", "8", 0).then().statusCode(404);
  }

  private void closeTerm(String period) {
    fill(period);
    refusedAsNotApplicable(teacher.in(period), exempt, "GD_THE_CHAT.GK", "Đ");
    teacher.in(period).close(0).then().statusCode(200).body("state", equalTo("CLOSED"));
    result(period, best)
        .body("kind", equalTo("SECONDARY_TERM"))
        .body("term.learning.level", equalTo("TOT"));
  }

  private void fill(String period) {
    GradeBookClient term = teacher.in(period);
    term.fillTerm(best, "9,2", Map.of());
    term.fillTerm(adjusted, "8,5", Map.of("TOAN", "4"));
    term.fillTerm(exempt, "7", Map.of());
    term.fillTerm(retested, "6", Map.of("TOAN", "3", "NGOAI_NGU_1", "3"));
  }

  private void enter(GradeBookClient term, String subject, Map<String, String> marks) {
    marks.forEach(
        (slot, mark) -> term.enter(best, subject + "." + slot, mark, 0).then().statusCode(200));
  }

  private static void refusedAsNotApplicable(
      GradeBookClient book, UUID student, String column, String value) {
    book.enterMany(List.of(GradeBookClient.change(student, column, value, 0)))
        .then()
        .statusCode(200)
        .body("outcomes[0].outcome", equalTo("REFUSED"))
        .body("outcomes[0].problem.code", org.hamcrest.Matchers.oneOf("GRADE_NOT_APPLICABLE"));
  }

  private ValidatableResponse result(String period, UUID student) {
    return teacher
        .in(period)
        .read()
        .then()
        .statusCode(200)
        .rootPath("students.find { it.id == '" + student + "' }.result");
  }

  private ValidatableResponse subject(GradeBookClient book, UUID student, String subject) {
    return book.read()
        .then()
        .rootPath(
            "students.find { it.id == '"
                + student
                + "' }.result.term.subjects.find { it.subject == '"
                + subject
                + "' }");
  }
}
