package vn.hocbaso.gradebook.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;

/** A manager closes a period for many classes in one act. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class SchoolClosingTest {

  private static final String ONE_MISSING = "Còn thiếu 1 ô của 1 học sinh.";

  @Inject DataSource database;
  @Inject AuditTrail trail;

  private ClosingFixture school;

  @BeforeEach
  void createSchoolYear() {
    school = ClosingFixture.create(database);
  }

  @Test
  void listsWhatIsReadyWhatIsMissingAndWhatCannotBeClosed() {
    TestClass ready = school.ready();
    TestClass incomplete = incomplete();
    TestClass closed = school.ready();
    ClosingFixture.book(closed).close(0);
    TestClass nobody =
        TestClass.withoutStudents(database, ClosingFixture.TEACHER, 4)
            .inYear(database, school.year());
    TestClass secondary = school.group(6);

    JsonPath check = school.check("YEAR");

    assertThat(check.getMap("counts"))
        .containsEntry("ready", 1)
        .containsEntry("incomplete", 1)
        .containsEntry("closed", 1)
        .containsEntry("impossible", 2)
        .containsEntry("withoutBook", 0);
    assertThat(ClosingFixture.of(check, ready))
        .containsEntry("state", "READY")
        .containsEntry("students", 2)
        .containsEntry("bookPeriod", "CUOI_NAM")
        .containsEntry("homeroomTeacher", "Lê Thanh Bình");
    assertThat(ClosingFixture.of(check, incomplete))
        .containsEntry("state", "INCOMPLETE")
        .containsEntry("incompleteStudents", 1)
        .containsEntry("missingCells", 1)
        .containsEntry("problem", ONE_MISSING);
    assertThat(ClosingFixture.of(check, closed))
        .containsEntry("state", "CLOSED")
        .containsEntry("closedBy", "Lê Thanh Bình");
    assertThat(ClosingFixture.of(check, nobody))
        .containsEntry("state", "IMPOSSIBLE")
        .containsEntry("problem", "Lớp chưa có học sinh.");
    assertThat(ClosingFixture.of(check, secondary))
        .containsEntry("state", "IMPOSSIBLE")
        .containsEntry("bookPeriod", "CN")
        .containsEntry("problem", "Chưa tổng kết đủ học kì I và học kì II.");
  }

  @Test
  void closesWhatIsReadyAndRefusesTheRestInTheWordsOfTheCheckList() {
    TestClass first = school.ready();
    TestClass second = school.ready();
    TestClass incomplete = incomplete();
    TestClass before = school.ready();
    ClosingFixture.book(before).close(0);

    String id = school.start("YEAR");
    JsonPath closing = school.finished(id);

    assertThat(closing.getMap("counts"))
        .containsEntry("total", 4)
        .containsEntry("closed", 2)
        .containsEntry("alreadyClosed", 1)
        .containsEntry("refused", 1);
    assertThat(closing.getString("startedBy")).isEqualTo("Võ Quang Minh");
    assertThat(ClosingFixture.of(closing, first))
        .containsEntry("state", "CLOSED")
        .containsEntry("students", 2);
    assertThat(ClosingFixture.of(closing, before)).containsEntry("state", "ALREADY_CLOSED");
    assertThat(ClosingFixture.of(closing, incomplete))
        .containsEntry("state", "REFUSED")
        .containsEntry("problem", ONE_MISSING);
    ClosingFixture.book(second).read().then().body("state", equalTo("CLOSED"));
    ClosingFixture.book(incomplete).read().then().body("state", equalTo("OPEN"));
    assertThat(closed(first))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.actor()).isEqualTo("ht.minh");
              assertThat(event.details())
                  .containsEntry("closing", id)
                  .containsEntry("students", "2");
            });
    assertThat(closed(before)).extracting(AuditEvent::actor).containsExactly("gv.binh");
    assertThat(events(UUID.fromString(id)))
        .extracting(AuditEvent::act)
        .containsExactly(AuditAct.SCHOOL_CLOSING_STARTED);
  }

  @Test
  void goesOnWithWhatIsLeftWhenItIsStartedAgain() {
    TestClass first = school.ready();
    TestClass incomplete = incomplete();
    school.finished(school.start("YEAR"));
    ClosingFixture.book(incomplete)
        .enter(incomplete.students().getFirst(), "TOAN.TEST", "9", 2)
        .then()
        .statusCode(200);
    school.managerBook(first).reopen(1, "Sửa điểm").then().statusCode(200);

    JsonPath again = school.finished(school.start("YEAR"));

    assertThat(again.getMap("counts")).containsEntry("closed", 2).containsEntry("refused", 0);
    assertThat(closed(first)).hasSize(2);
    school
        .manager()
        .list()
        .then()
        .body("items.state", contains("FINISHED", "FINISHED"))
        .body("items[0].counts.closed", equalTo(2))
        .body("items[1].counts.refused", equalTo(1));
  }

  @Test
  void resultsAreThoseOfClosingClassByClass() {
    TestClass byTeacher = school.ready();
    TestClass bySchool = school.ready();
    for (TestClass group : List.of(byTeacher, bySchool)) {
      ClosingFixture.book(group)
          .enter(group.students().getFirst(), "AM_NHAC.LEVEL", "H", 1)
          .then()
          .statusCode(200);
    }
    ClosingFixture.book(byTeacher).close(0).then().statusCode(200);

    school.finished(school.start("YEAR"));

    List<Map<String, Object>> expected = results(byTeacher);
    assertThat(expected).extracting(result -> result.get("overall")).containsExactly("HT", "HTXS");
    assertThat(results(bySchool)).isEqualTo(expected);
  }

  @Test
  void closesTermsOfBothSchoolsInOneActAndTheYearOnlyAfterBoth() {
    TestClass primary = school.group(4);
    GradeBookClient primaryTerm = ClosingFixture.book(primary).in("CUOI_HK1");
    primaryTerm.fill(primary);
    TestClass secondary = school.group(6);
    TestClass alike = school.group(6);
    for (TestClass group : List.of(secondary, alike)) {
      fillTerm(group, "HK1");
      fillTerm(group, "HK2");
    }
    ClosingFixture.book(alike).in("HK1").close(0).then().statusCode(200);

    JsonPath term = school.finished(school.start("TERM_1"));
    assertThat(term.getMap("counts")).containsEntry("closed", 2).containsEntry("alreadyClosed", 1);
    assertThat(term.getList("classes.grade")).containsExactly(4, 6, 6);
    assertThat(results(secondary, "HK1")).isEqualTo(results(alike, "HK1"));
    assertThat(ClosingFixture.of(school.finished(school.start("YEAR")), secondary))
        .containsEntry("state", "REFUSED");

    assertThat(school.check("TERM_2").getMap("counts"))
        .containsEntry("ready", 2)
        .containsEntry("withoutBook", 1);
    school.finished(school.start("TERM_2"));
    for (TestClass group : List.of(secondary, alike)) {
      group
          .students()
          .forEach(
              student ->
                  ClosingFixture.book(group)
                      .in("CN")
                      .enter(student, "HOMEROOM.COMMENT", "Em cố gắng.", 0));
    }
    ClosingFixture.book(alike).in("CN").close(0).then().statusCode(200);
    assertThat(ClosingFixture.of(school.finished(school.start("YEAR")), secondary))
        .containsEntry("state", "CLOSED");
    assertThat(results(secondary, "CN")).isEqualTo(results(alike, "CN")).hasSize(2);
  }

  @Test
  void leavesClassesOfOtherStagesAndGradesAlone() {
    TestClass primary = school.ready();
    TestClass secondary = school.group(6);
    fillTerm(secondary, "HK1");

    school
        .manager()
        .check("YEAR", Map.of("stage", "PRIMARY"))
        .then()
        .body("classes.classId", contains(primary.id().toString()));
    school
        .manager()
        .check("YEAR", Map.of("grade", 6))
        .then()
        .body("classes.classId", contains(secondary.id().toString()));
    String id =
        school
            .manager()
            .start("TERM_1", Map.of("stage", "LOWER_SECONDARY"))
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    assertThat(school.finished(id).getList("classes.classId"))
        .containsExactly(secondary.id().toString());
  }

  @Test
  void refusesAScopeThatMeansNothing() {
    school
        .manager()
        .start("YEAR", Map.of())
        .then()
        .statusCode(409)
        .body("code", equalTo("CLOSING_WITHOUT_CLASSES"));
    school
        .manager()
        .start("YEAR", Map.of("stage", "PRIMARY", "grade", 4))
        .then()
        .statusCode(422)
        .body("code", equalTo("CLOSING_SCOPE_INVALID"));
    school.manager().check("SUMMER", Map.of()).then().statusCode(422);
    school.manager().check("YEAR", Map.of("stage", "KINDERGARTEN")).then().statusCode(422);
    school.manager().check("YEAR", Map.of()).then().body("classes", empty());
  }

  @Test
  void isForManagersToDoAndForAdministratorsToSee() {
    TestClass group = school.ready();
    String id = school.start("YEAR");
    school.finished(id);

    school.manager().check("YEAR", Map.of()).then().body("actions", contains("START"));
    var administrator = school.manager().as("qtt.an");
    administrator
        .check("YEAR", Map.of())
        .then()
        .statusCode(200)
        .body("classes", org.hamcrest.Matchers.hasSize(1))
        .body("actions", empty());
    administrator.get(id).then().statusCode(200);
    administrator.start("YEAR", Map.of()).then().statusCode(403);
    for (String account : List.of("gv.binh", "vt.thu")) {
      var other = school.manager().as(account);
      other.check("YEAR", Map.of()).then().statusCode(403);
      other.start("YEAR", Map.of()).then().statusCode(403);
      other.get(id).then().statusCode(403);
      other.list().then().statusCode(403);
    }
    var stranger = school.manager().as("ht3.khanh");
    stranger.check("YEAR", Map.of()).then().statusCode(404);
    stranger.start("YEAR", Map.of()).then().statusCode(404);
    stranger.get(id).then().statusCode(404);
    school.manager().list().then().body("items.id", contains(id));
    assertThat(closed(group)).hasSize(1);
  }

  private TestClass incomplete() {
    TestClass group = school.ready();
    ClosingFixture.book(group)
        .enter(group.students().getFirst(), "TOAN.TEST", null, 1)
        .then()
        .statusCode(200);
    return group;
  }

  private static void fillTerm(TestClass group, String period) {
    group
        .students()
        .forEach(student -> ClosingFixture.book(group).in(period).fillTerm(student, "8", Map.of()));
  }

  private static List<Map<String, Object>> results(TestClass group) {
    return results(group, "CUOI_NAM");
  }

  private static List<Map<String, Object>> results(TestClass group, String period) {
    return ClosingFixture.book(group).in(period).read().jsonPath().getList("students.result");
  }

  private List<AuditEvent> closed(TestClass group) {
    return events(group.id()).stream()
        .filter(event -> event.act() == AuditAct.GRADE_BOOK_CLOSED)
        .toList();
  }

  private List<AuditEvent> events(UUID subject) {
    return trail.newest(school.manager().schoolId(), OptionalLong.empty(), 1000).stream()
        .map(entry -> entry.event())
        .filter(event -> event.subjectId().equals(subject))
        .toList();
  }
}
