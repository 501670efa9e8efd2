package vn.hocbaso.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

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

/** The four periods of a primary class (TT27/2020), each with a book of its own. */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class PrimaryPeriodsTest {

  @Inject DataSource database;
  @Inject GradeBooks gradeBooks;

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
  void listsFourBooksAndTheSummerBehindThem() {
    teacher
        .list()
        .then()
        .statusCode(200)
        .body("items.period", contains("GIUA_HK1", "CUOI_HK1", "GIUA_HK2", "CUOI_NAM", "HE"))
        .body("items.state", everyItem(equalTo("OPEN")));
    GradeBookClient.of("gv.lan", group).list().then().statusCode(404);
    teacher.in("HK1").read().then().statusCode(404).body("code", equalTo("GRADE_PERIOD_UNKNOWN"));
    teacher.in("HK1").enter(student, "TOAN.TEST", "9", 0).then().statusCode(404);
  }

  @Test
  void testsInEachPeriodWhatTheRulesTestThere() {
    teacher
        .in("GIUA_HK1")
        .read()
        .then()
        .body("periodLabel", equalTo("Giữa học kì I"))
        .body("columns.code", hasItem("TOAN.TEST"))
        .body("columns.code", hasItem("KHOA_HOC.LEVEL"))
        .body("columns.code", hasItem("YEU_NUOC.LEVEL"))
        .body("columns.code", not(hasItem("KHOA_HOC.TEST")))
        .body("students.result.kind", everyItem(equalTo("NONE")));
    teacher.in("CUOI_HK1").read().then().body("columns.code", hasItem("KHOA_HOC.TEST"));
  }

  @Test
  void closesAPeriodWithoutClosingTheYear() {
    GradeBookClient period = teacher.in("CUOI_HK1");
    period.close(0).then().statusCode(409).body("code", equalTo("GRADE_BOOK_INCOMPLETE"));
    period.fill(group);
    period
        .close(0)
        .then()
        .statusCode(200)
        .body("state", equalTo("CLOSED"))
        .body("actions", not(hasItem("CREATE_YEAR_RECORDS")));
    period.enter(student, "TOAN.TEST", "9", 1).then().statusCode(409);
    teacher.enter(student, "TOAN.TEST", "9", 0).then().statusCode(200);
    assertThat(gradeBooks.closings(group.schoolId(), List.of(group.id()))).isEmpty();
    assertThat(gradeBooks.closedYear(group.schoolId(), group.id())).isEmpty();
    GradeBookClient.of("ht.minh", group).in("CUOI_HK1").reopen(1, "Sửa").then().statusCode(200);
  }

  @Test
  void leavesOutWhatAStudentIsExemptFrom() {
    new StudyPlanClient("qtt.an", group)
        .exempt(student, Map.of("GD_THE_CHAT", "HK2"), 0)
        .then()
        .statusCode(200);
    String line = "students.find { it.id == '" + student + "' }.";
    teacher.read().then().body(line + "notApplicable", hasKey("GD_THE_CHAT.LEVEL"));
    teacher
        .in("CUOI_HK1")
        .read()
        .then()
        .body(line + "notApplicable", not(hasKey("GD_THE_CHAT.LEVEL")));
    teacher
        .enter(student, "GD_THE_CHAT.LEVEL", "T", 0)
        .then()
        .statusCode(400)
        .body("violations[0].message", equalTo("Học sinh được miễn nội dung này."));
    teacher.fill(group, student, "GD_THE_CHAT.LEVEL");
    teacher.close(0).then().statusCode(200);
    List<StudentYear> years =
        gradeBooks.closedYear(group.schoolId(), group.id()).orElseThrow().students();
    assertThat(years).extracting(year -> year.subjects().size()).containsExactly(10, 11);
  }
}
