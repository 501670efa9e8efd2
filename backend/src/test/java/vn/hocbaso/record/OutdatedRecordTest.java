package vn.hocbaso.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;

/** Nobody signs or issues a record that the book of its class no longer stands behind. */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class OutdatedRecordTest {

  @Inject DataSource database;

  private TestClass group;
  private RecordDesk teacher;
  private RecordDesk manager;
  private RecordDesk keeper;

  @BeforeEach
  void newClass() {
    group = TestClass.of(database, RecordDesk.TEACHER, 4);
    teacher = RecordDesk.of(RecordDesk.TEACHER, group);
    manager = RecordDesk.of(RecordDesk.MANAGER, group);
    keeper = RecordDesk.of(RecordDesk.SEAL_KEEPER, group);
  }

  @Test
  void refusesEverySignatureWhileTheBookIsOpenAgain() {
    for (RecordAct last : List.of(RecordAct.CREATE, RecordAct.SIGN_AS_HOMEROOM_TEACHER)) {
      newClass();
      RecordDesk.bring(group, last);
      RecordDesk next = last == RecordAct.CREATE ? teacher : manager;
      List<Map<String, Object>> before = next.records();
      assertThat(before).allSatisfy(one -> assertThat(one.get("obstacle")).isNull());
      reopen();
      next.prepare(signatureAfter(last), before)
          .then()
          .statusCode(409)
          .body("code", equalTo("RECORD_YEAR_REOPENED"));
      next.list()
          .then()
          .body("bulkActions", hasSize(0))
          .body("items.obstacle", everyItem(containsString("lập lại học bạ")));
    }
  }

  @Test
  void issuesNothingThatTheBookNoLongerSays() {
    RecordDesk.bring(group, RecordAct.SIGN_AS_MANAGER);
    correct(group.students().getFirst(), "8");
    keeper
        .prepare(RecordAct.ISSUE, keeper.records())
        .then()
        .statusCode(409)
        .body("code", equalTo("RECORD_OUTDATED"));
    teacher
        .create()
        .then()
        .statusCode(200)
        .body("created", hasSize(0))
        .body("skipped.reason", contains("SIGNED_OTHERWISE", "RECORD_EXISTS"));
    assertThat(teacher.first()).containsEntry("actions", List.of());
    assertThat(keeper.records().getLast()).containsEntry("actions", List.of("ISSUE"));
    keeper.sign(RecordAct.ISSUE, List.of(keeper.records().getLast()));

    manager.returnRecord(manager.first(), "Sai điểm Toán").then().statusCode(200);
    teacher.create().then().body("created", hasSize(1));
    teacher.signAll(RecordAct.SIGN_AS_HOMEROOM_TEACHER);
    manager.signAll(RecordAct.SIGN_AS_MANAGER);
    keeper.signAll(RecordAct.ISSUE);
    assertThat(keeper.records())
        .allSatisfy(one -> assertThat(one).containsEntry("state", "ISSUED"));
    keeper.open(keeper.first().get("id")).then().body("content.outcome.overall", equalTo("HTT"));
  }

  @Test
  void signsAnUnsignedRecordOnlyOnceItIsCreatedAnew() {
    RecordDesk.bring(group, RecordAct.CREATE);
    correct(group.students().getFirst(), "8");
    List<Map<String, Object>> old = teacher.records();
    teacher
        .prepare(RecordAct.SIGN_AS_HOMEROOM_TEACHER, old)
        .then()
        .statusCode(409)
        .body("code", equalTo("RECORD_OUTDATED"));
    teacher
        .create()
        .then()
        .body("created", contains(old.getFirst().get("id")))
        .body("skipped.reason", contains("UNCHANGED"));
    assertThat(teacher.records().getLast().get("version"))
        .as("what nothing changed in is not outdated for whoever looks at it")
        .isEqualTo(old.getLast().get("version"));
    teacher.sign(RecordAct.SIGN_AS_HOMEROOM_TEACHER, teacher.records());
  }

  @Test
  void keepsNoSignatureOfABatchThatWasOpenedBeforeTheBookWas() {
    RecordDesk.bring(group, RecordAct.CREATE);
    String batch =
        teacher
            .prepare(RecordAct.SIGN_AS_HOMEROOM_TEACHER, teacher.records())
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    reopen();
    teacher.authorise(batch, RecordDesk.PIN).then().statusCode(202);
    settled(batch)
        .then()
        .body("counts.failed", equalTo(2))
        .body("items.problem", everyItem(containsString("mở lại")));
    assertThat(teacher.records())
        .allSatisfy(one -> assertThat(one).containsEntry("state", "CREATED"));
  }

  @Test
  void countsForNobodyWhatCannotBeSigned() {
    RecordDesk.bring(group, RecordAct.CREATE);
    correct(group.students().getFirst(), "8");
    assertThat(waiting()).isEmpty();
    teacher.create().then().statusCode(200);
    assertThat(waiting()).containsExactly(Map.of("action", "SIGN_AS_HOMEROOM_TEACHER", "count", 2));
  }

  @Test
  void leavesTheRecordOfAStudentWhoNowAwaitsAnAssessmentUnsigned() {
    RecordDesk.bring(group, RecordAct.CREATE);
    correct(group.students().getFirst(), "4");
    teacher
        .create()
        .then()
        .body("created", hasSize(0))
        .body("skipped.reason", contains("AWAITS_SUPPLEMENTARY_ASSESSMENT", "UNCHANGED"));
    Map<String, Object> stale = teacher.first();
    assertThat(stale).containsEntry("actions", List.of());
    assertThat(stale.get("obstacle")).isNotNull();
    teacher
        .prepare(RecordAct.SIGN_AS_HOMEROOM_TEACHER, List.of(stale))
        .then()
        .statusCode(409)
        .body("code", equalTo("RECORD_OUTDATED"));
    teacher.signAll(RecordAct.SIGN_AS_HOMEROOM_TEACHER);
    assertThat(teacher.records().getLast()).containsEntry("state", "HOMEROOM_SIGNED");
  }

  @Test
  void signsNoRecordOfAStudentWhoLeftUnlessTheTeacherHadSignedIt() {
    RecordDesk.bring(group, RecordAct.CREATE);
    teacher.sign(RecordAct.SIGN_AS_HOMEROOM_TEACHER, List.of(teacher.first()));
    group.status(database, group.students().getFirst(), "11");
    group.status(database, group.students().getLast(), "11");
    teacher
        .prepare(RecordAct.SIGN_AS_HOMEROOM_TEACHER, List.of(teacher.records().getLast()))
        .then()
        .statusCode(409)
        .body("code", equalTo("RECORD_STUDENT_LEFT"));
    teacher.list().then().body("items[1].obstacle", notNullValue());
    manager.sign(RecordAct.SIGN_AS_MANAGER, List.of(manager.first()));
  }

  @Test
  void signsTheRecordOfAStudentWhoChangedClassInTheNewOne() {
    RecordDesk.bring(group, RecordAct.CREATE);
    UUID moved = group.students().getFirst();
    Map<String, Object> record = teacher.first();
    TestClass other = TestClass.of(database, RecordDesk.TEACHER, 4).take(database, moved);
    teacher
        .prepare(RecordAct.SIGN_AS_HOMEROOM_TEACHER, List.of(record))
        .then()
        .statusCode(409)
        .body("code", equalTo("RECORD_STUDENT_LEFT"));
    RecordDesk.bring(other, RecordAct.ISSUE);
    RecordDesk.of(RecordDesk.MANAGER, other)
        .open(record.get("id"))
        .then()
        .body("summary.state", equalTo("ISSUED"))
        .body("summary.classId", equalTo(other.id().toString()));
  }

  @Test
  void freesASignedRecordOfAStudentWhoChangedClassByReturningIt() {
    RecordDesk.bring(group, RecordAct.SIGN_AS_HOMEROOM_TEACHER);
    UUID moved = group.students().getFirst();
    Map<String, Object> record = manager.first();
    TestClass other = TestClass.of(database, RecordDesk.TEACHER, 4).take(database, moved);
    manager
        .prepare(RecordAct.SIGN_AS_MANAGER, List.of(record))
        .then()
        .statusCode(409)
        .body("code", equalTo("RECORD_STUDENT_LEFT"));
    RecordDesk.bring(other, RecordAct.CREATE);
    assertThat(RecordDesk.of(RecordDesk.TEACHER, other).records()).hasSize(2);
    manager.returnRecord(record, "Chuyển lớp").then().statusCode(200);
    RecordDesk there = RecordDesk.of(RecordDesk.TEACHER, other);
    there.create().then().body("created", contains(record.get("id")));
    there.signAll(RecordAct.SIGN_AS_HOMEROOM_TEACHER);
    there.open(record.get("id")).then().body("summary.state", equalTo("HOMEROOM_SIGNED"));
  }

  private static RecordAct signatureAfter(RecordAct last) {
    return last == RecordAct.CREATE
        ? RecordAct.SIGN_AS_HOMEROOM_TEACHER
        : RecordAct.SIGN_AS_MANAGER;
  }

  private List<Object> waiting() {
    return ClassProgressTest.of(group, RecordDesk.TEACHER).getList("waiting");
  }

  private void reopen() {
    GradeBookClient book = GradeBookClient.of(RecordDesk.MANAGER, group);
    book.reopen(book.read().jsonPath().getLong("version"), "Sửa điểm").then().statusCode(200);
  }

  /** Reopens the year, changes the mark of one student in mathematics, and closes it again. */
  private void correct(UUID student, String mark) {
    reopen();
    GradeBookClient book = GradeBookClient.of(RecordDesk.TEACHER, group);
    book.enter(student, "TOAN.TEST", mark, 1).then().statusCode(200);
    book.close(book.read().jsonPath().getLong("version")).then().statusCode(200);
  }

  private Response settled(String batch) {
    return await()
        .atMost(Duration.ofSeconds(90))
        .until(
            () -> teacher.batch(batch),
            answer -> !"RUNNING".equals(answer.jsonPath().getString("state")));
  }
}
