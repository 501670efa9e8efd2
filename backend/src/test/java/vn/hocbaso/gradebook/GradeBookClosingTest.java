package vn.hocbaso.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.assessment.Award;
import vn.hocbaso.assessment.OverallResult;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEntry;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;

@QuarkusTest
@WithTestResource(LocalTestResource.class)
class GradeBookClosingTest {

  @Inject DataSource database;
  @Inject GradeBooks gradeBooks;
  @Inject AuditTrail trail;

  private TestClass group;
  private GradeBookClient teacher;
  private GradeBookClient manager;
  private UUID student;

  @BeforeEach
  void createClass() {
    group = TestClass.of(database, "gv.binh", 4);
    teacher = GradeBookClient.of("gv.binh", group);
    manager = GradeBookClient.of("ht.minh", group);
    student = group.students().getFirst();
  }

  @Test
  void listsEverythingMissingAndStaysOpen() {
    teacher.fill(group);
    teacher.enter(student, "TOAN.TEST", null, 1);
    teacher.enter(student, "HOMEROOM.COMMENT", " ", 1);

    teacher
        .close(0)
        .then()
        .statusCode(409)
        .body("code", equalTo("GRADE_BOOK_INCOMPLETE"))
        .body("detail", startsWith("Còn thiếu 2 ô của 1 học sinh."))
        .body(
            "violations.pointer",
            contains(
                "/students/" + student + "/cells/TOAN.TEST",
                "/students/" + student + "/cells/HOMEROOM.COMMENT"))
        .body("violations[0].message", equalTo("Trần Văn An: thiếu «Toán» (điểm kiểm tra)."));
    teacher.read().then().body("state", equalTo("OPEN"));
    assertThat(gradeBooks.closedYear(group.schoolId(), group.id())).isEmpty();
    assertThat(gradeBooks.closings(group.schoolId(), List.of(group.id()))).isEmpty();
  }

  @Test
  void closesWithAResultForEveryStudentWhoAttends() {
    teacher.fill(group);
    teacher.enter(student, "AM_NHAC.LEVEL", "H", 1);

    teacher
        .close(0)
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("state", equalTo("CLOSED"))
        .body("closedBy", equalTo("Lê Thanh Bình"))
        .body("students.result.overall", contains("HT", "HTXS"))
        .body(
            "students[0].result.reason",
            equalTo("Chưa đạt mức «Hoàn thành tốt» vì: Âm nhạc ở mức Hoàn thành (H)."))
        .body("students.result.completion", everyItem(equalTo("HOAN_THANH")))
        .body("students[1].result.award", equalTo("Học sinh Xuất sắc"));
    assertThat(acts()).contains(AuditAct.GRADE_BOOK_CLOSED);
  }

  @Test
  void handsTheClosedYearOverWithTheWordsOfTheRecord() {
    teacher.fill(group);
    teacher.enter(student, "WEIGHT.COUNT", "28,5", 0);
    teacher.enter(student, "TOAN.COMMENT", "Tính toán nhanh.", 0);
    teacher.close(0);

    ClosedYear year = gradeBooks.closedYear(group.schoolId(), group.id()).orElseThrow();

    assertThat(year.ruleSet()).isEqualTo("TT27_2020");
    assertThat(year.closedBy()).isEqualTo("gv.binh");
    assertThat(year.students())
        .extracting(StudentYear::studentId)
        .containsExactlyElementsOf(group.students());
    StudentYear first = year.students().getFirst();
    assertThat(first.subjects()).hasSize(11);
    StudentYear.SubjectResult mathematics = first.subjects().get(1);
    assertThat(mathematics.name().vietnamese()).isEqualTo("Toán");
    assertThat(mathematics.levelName().vietnamese()).isEqualTo("Hoàn thành tốt");
    assertThat(mathematics.tests()).extracting(StudentYear.TestMark::mark).containsExactly(10);
    assertThat(mathematics.comment()).isEqualTo("Tính toán nhanh.");
    assertThat(first.traits()).extracting(block -> block.traits().size()).containsExactly(5, 3, 7);
    assertThat(first.result().overall()).isEqualTo(OverallResult.EXCELLENT);
    assertThat(first.result().award()).isEqualTo(Award.EXCELLENT_STUDENT);
    assertThat(first.result().completionName().in(Locale.of("vi")))
        .isEqualTo("Hoàn thành chương trình lớp học");
    assertThat(first.general().weightInKilograms()).isEqualByComparingTo("28.5");
    assertThat(first.general().heightInCentimetres()).isNull();
    assertThat(first.general().absencesExcused()).isZero();
    assertThat(gradeBooks.closings(group.schoolId(), List.of(group.id())))
        .containsExactly(Map.entry(group.id(), 1L));
  }

  @Test
  void keepsBothHalvesOfInformaticsAndTechnologyApart() {
    teacher.fill(group);
    teacher.enter(student, "CONG_NGHE.TEST", "9", 1);
    teacher.close(0);

    assertThat(
            gradeBooks
                .closedYear(group.schoolId(), group.id())
                .orElseThrow()
                .students()
                .getFirst()
                .subjects())
        .filteredOn(subject -> subject.code().equals("TIN_HOC_CONG_NGHE"))
        .singleElement()
        .satisfies(
            subject ->
                assertThat(subject.tests())
                    .extracting(StudentYear.TestMark::code, StudentYear.TestMark::mark)
                    .containsExactly(tuple("TIN_HOC", 10), tuple("CONG_NGHE", 9)));
  }

  @Test
  void closesOnceHoweverOftenAsked() {
    teacher.fill(group);
    teacher.close(0);

    teacher.close(0).then().statusCode(200).header("ETag", "\"1\"");
    teacher.close(1).then().statusCode(200).header("ETag", "\"1\"");
    assertThat(acts()).filteredOn(AuditAct.GRADE_BOOK_CLOSED::equals).hasSize(1);
  }

  @Test
  void refusesToCloseAStateThatTheCallerHasNotSeen() {
    teacher.fill(group);
    teacher.close(0);
    manager.reopen(1, "Sửa điểm");

    teacher
        .close(0)
        .then()
        .statusCode(412)
        .body("present.version", equalTo(2))
        .body("present.state", equalTo("OPEN"));
  }

  @Test
  void refusesEntryAfterClosing() {
    teacher.fill(group);
    teacher.close(0);

    teacher
        .enter(student, "TOAN.TEST", "9", 1)
        .then()
        .statusCode(409)
        .body("code", equalTo("GRADE_BOOK_CLOSED"));
    teacher
        .enterMany(List.of(GradeBookClient.change(student, "TOAN.TEST", "9", 1)))
        .then()
        .statusCode(409);
    teacher.history(student, "TOAN.TEST").then().body("items", hasSize(1));
  }

  @Test
  void keepsTheReasonOfReopeningBesideLaterChanges() {
    teacher.fill(group);
    teacher.close(0);

    manager
        .reopen(1, "  Nhập nhầm điểm Toán ")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("state", equalTo("OPEN"))
        .body("closedAt", nullValue());
    teacher.enter(student, "TOAN.TEST", "6", 1).then().statusCode(200);

    teacher
        .history(student, "TOAN.TEST")
        .then()
        .body("items.new", contains("6", "10"))
        .body("items[0].reason", equalTo("Nhập nhầm điểm Toán"))
        .body("items[1].reason", nullValue());
    teacher.close(2).then().statusCode(200).body("students.result.overall", contains("HT", "HTXS"));
    assertThat(acts()).contains(AuditAct.GRADE_BOOK_REOPENED);
  }

  @Test
  void reopensOnlyClosedBooksWithAReason() {
    manager
        .reopen(0, "Sửa điểm")
        .then()
        .statusCode(409)
        .body("code", equalTo("GRADE_BOOK_NOT_CLOSED"));
    manager.reopen(0, "  ").then().statusCode(400).body("violations.pointer", hasItem("/reason"));
  }

  @Test
  void remembersWhoReadTheBook() {
    manager.read();

    assertThat(entries())
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.event().act()).isEqualTo(AuditAct.GRADE_BOOK_READ);
              assertThat(entry.event().actor()).isEqualTo("ht.minh");
            });
  }

  @Test
  void hasNothingToCloseInAClassWithoutStudents() {
    TestClass empty = TestClass.withoutStudents(database, "gv.binh", 4);

    GradeBookClient.of("gv.binh", empty).read().then().body("students", empty());
    GradeBookClient.of("gv.binh", empty)
        .close(0)
        .then()
        .statusCode(409)
        .body("code", equalTo("GRADE_BOOK_WITHOUT_STUDENTS"));
  }

  private List<AuditAct> acts() {
    return entries().stream().map(entry -> entry.event().act()).toList();
  }

  private List<AuditEntry> entries() {
    return trail.newest(group.schoolId(), OptionalLong.empty(), 1000).stream()
        .filter(entry -> entry.event().subjectId().equals(group.id()))
        .toList();
  }
}
