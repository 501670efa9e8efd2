package vn.hocbaso.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEntry;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;

/** A class's records from the closed year to the issue, and the ways back. */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class YearRecordJourneyTest {

  @Inject DataSource database;
  @Inject AuditTrail trail;

  private TestClass group;

  @BeforeEach
  void newClass() {
    group = TestClass.of(database, RecordDesk.TEACHER, 4);
  }

  @Test
  void createsNothingBeforeTheYearIsClosed() {
    RecordDesk teacher = RecordDesk.of(RecordDesk.TEACHER, group);
    teacher.create().then().statusCode(409).body("code", equalTo("YEAR_NOT_CLOSED"));
    teacher
        .list()
        .then()
        .body("items", hasSize(0))
        .body("canCreate", equalTo(false))
        .body("notCreated.reason", everyItem(equalTo("YEAR_NOT_CLOSED")))
        .body("notCreated", hasSize(2));
  }

  @Test
  void signsInOrderAndIssues() {
    RecordDesk.bring(group, RecordAct.ISSUE);
    RecordDesk manager = RecordDesk.of(RecordDesk.MANAGER, group);
    Map<String, Object> record = manager.first();
    assertThat(record).containsEntry("state", "ISSUED");
    manager
        .open(record.get("id"))
        .then()
        .statusCode(200)
        .body("signatures.role", contains("HOMEROOM_TEACHER", "MANAGER", "SCHOOL"))
        .body(
            "events.act",
            contains("CREATE", "SIGN_AS_HOMEROOM_TEACHER", "SIGN_AS_MANAGER", "ISSUE"))
        .body(
            "events.actorName",
            contains("Lê Thanh Bình", "Lê Thanh Bình", "Võ Quang Minh", "Đặng Thị Minh Thu"))
        .body("summary.actions", contains("REVOKE"))
        .body("content.outcome.overall", equalTo("HTXS"));
  }

  @Test
  void namesFilesByYearClassAndCodeAndByNoChild() {
    RecordDesk.bring(group, RecordAct.CREATE);
    RecordDesk teacher = RecordDesk.of(RecordDesk.TEACHER, group);
    Map<String, Object> record = teacher.first();
    String name = "hoc-ba-2025-2026-" + record.get("className") + "-" + record.get("lookupCode");
    for (String kind : List.of("xml", "pdf")) {
      teacher
          .take(record.get("id"), kind)
          .then()
          .header("Content-Disposition", containsString("filename=\"" + name + "." + kind + "\""));
    }
  }

  @Test
  void takesNoActOutOfTurn() {
    RecordDesk.bring(group, RecordAct.CREATE);
    RecordDesk manager = RecordDesk.of(RecordDesk.MANAGER, group);
    List<Map<String, Object>> all = manager.records();
    manager
        .prepare(RecordAct.SIGN_AS_MANAGER, all)
        .then()
        .statusCode(409)
        .body("code", equalTo("RECORD_ACT_NOT_OPEN"));
    RecordDesk.of(RecordDesk.SEAL_KEEPER, group)
        .prepare(RecordAct.ISSUE, all)
        .then()
        .statusCode(409);
    manager.revoke(all.getFirst(), "too early").then().statusCode(409);
  }

  @Test
  void returnsOneRecordWithAReasonAndKeepsItsHistory() {
    RecordDesk.bring(group, RecordAct.SIGN_AS_HOMEROOM_TEACHER);
    RecordDesk manager = RecordDesk.of(RecordDesk.MANAGER, group);
    Map<String, Object> record = manager.first();
    manager
        .returnRecord(record, "Sai nhận xét môn Toán")
        .then()
        .statusCode(200)
        .body("summary.state", equalTo("CREATED"))
        .body("summary.returnedReason", equalTo("Sai nhận xét môn Toán"))
        .body("signatures", hasSize(0))
        .body("events.act", hasItem("SIGN_AS_HOMEROOM_TEACHER"));
    String xml =
        new String(manager.file(record.get("id"), "xml"), java.nio.charset.StandardCharsets.UTF_8);
    assertThat(xml).doesNotContain("SignatureValue");
    assertThat(manager.records().getLast()).containsEntry("state", "HOMEROOM_SIGNED");
  }

  @Test
  void carriesACorrectionIntoAReturnedRecordOnly() {
    RecordDesk.bring(group, RecordAct.SIGN_AS_HOMEROOM_TEACHER);
    RecordDesk manager = RecordDesk.of(RecordDesk.MANAGER, group);
    manager.returnRecord(manager.first(), "Sai điểm").then().statusCode(200);
    correctOneMark();
    RecordDesk teacher = RecordDesk.of(RecordDesk.TEACHER, group);
    teacher.create().then().statusCode(200).body("created", hasSize(1)).body("skipped", hasSize(1));
    teacher
        .open(teacher.first().get("id"))
        .then()
        .body("content.outcome.overall", equalTo("HTT"))
        .body("summary.recordVersion", equalTo(1));
    teacher
        .open(teacher.records().getLast().get("id"))
        .then()
        .body("content.outcome.overall", equalTo("HTXS"));
  }

  private void correctOneMark() {
    GradeBookClient book = GradeBookClient.of(RecordDesk.TEACHER, group);
    GradeBookClient manager = GradeBookClient.of(RecordDesk.MANAGER, group);
    manager.reopen(book.read().jsonPath().getLong("version"), "Sửa điểm").then().statusCode(200);
    for (var student : group.students()) {
      book.enter(student, "TOAN.TEST", "8", 1).then().statusCode(200);
    }
    book.close(book.read().jsonPath().getLong("version")).then().statusCode(200);
  }

  @Test
  void createsNothingAnewThatHasNotChangedAndKeepsTheManagersReason() {
    RecordDesk.bring(group, RecordAct.SIGN_AS_HOMEROOM_TEACHER);
    RecordDesk manager = RecordDesk.of(RecordDesk.MANAGER, group);
    manager.returnRecord(manager.first(), "Sai điểm").then().statusCode(200);
    RecordDesk teacher = RecordDesk.of(RecordDesk.TEACHER, group);
    Object version = teacher.first().get("version");
    teacher
        .create()
        .then()
        .statusCode(200)
        .body("created", hasSize(0))
        .body("skipped.reason", contains("UNCHANGED", "RECORD_EXISTS"));
    assertThat(teacher.first().get("version")).isEqualTo(version);
    correctOneMark();
    teacher.create().then().statusCode(200).body("created", hasSize(1));
    assertThat(teacher.first()).containsEntry("returnedReason", "Sai điểm");
    teacher.signAll(RecordAct.SIGN_AS_HOMEROOM_TEACHER);
    assertThat(teacher.first().get("returnedReason")).isNull();
  }

  @Test
  void followsAStudentIntoAnotherClass() {
    RecordDesk.bring(group, RecordAct.CREATE);
    TestClass other =
        TestClass.of(database, RecordDesk.TEACHER, 4).take(database, group.students().getFirst());
    RecordDesk.bring(other, RecordAct.CREATE);
    RecordDesk there = RecordDesk.of(RecordDesk.TEACHER, other);
    assertThat(there.records()).hasSize(3);
    assertThat(RecordDesk.of(RecordDesk.TEACHER, group).records()).hasSize(1);
    String moved = group.students().getFirst().toString();
    assertThat(there.records())
        .filteredOn(record -> moved.equals(record.get("studentId")))
        .first()
        .satisfies(
            record ->
                assertThat(record)
                    .containsEntry("classId", other.id().toString())
                    .containsEntry("recordVersion", 1));
  }

  @Test
  void warnsOfLettersThatThePdfCannotShow() {
    GradeBookClient book = GradeBookClient.of(RecordDesk.TEACHER, group);
    book.enter(group.students().getFirst(), "TOAN.COMMENT", "Giỏi 中", 0).then().statusCode(200);
    RecordDesk.closeYear(group);
    RecordDesk.of(RecordDesk.TEACHER, group)
        .create()
        .then()
        .statusCode(200)
        .body("created", hasSize(2))
        .body("gaps", hasSize(1))
        .body("gaps[0].letters", contains("中"));
  }

  @Test
  void refusesAStaleVersionAndShowsThePresentState() {
    RecordDesk.bring(group, RecordAct.SIGN_AS_HOMEROOM_TEACHER);
    RecordDesk manager = RecordDesk.of(RecordDesk.MANAGER, group);
    Map<String, Object> record = manager.first();
    manager.returnRecord(record, "first").then().statusCode(200);
    manager
        .returnRecord(record, "second")
        .then()
        .statusCode(412)
        .body("present.state", equalTo("CREATED"));
    manager.prepare(RecordAct.SIGN_AS_MANAGER, List.of(record)).then().statusCode(412);
  }

  @Test
  void offersNothingOnABatchThatALaterOneTookOver() {
    RecordDesk.bring(group, RecordAct.CREATE);
    RecordDesk teacher = RecordDesk.of(RecordDesk.TEACHER, group);
    RecordAct act = RecordAct.SIGN_AS_HOMEROOM_TEACHER;
    String first = teacher.prepare(act, teacher.records()).then().extract().path("id");
    teacher.batch(first).then().body("actions", contains("AUTHORISE", "CANCEL"));
    String second = teacher.prepare(act, teacher.records()).then().extract().path("id");
    teacher
        .batch(first)
        .then()
        .body("items.state", everyItem(equalTo("SUPERSEDED")))
        .body("actions", hasSize(0));
    teacher.batch(second).then().body("actions", contains("AUTHORISE", "CANCEL"));
  }

  @Test
  void remembersWhoListedTheRecordsOfAClass() {
    RecordDesk.of(RecordDesk.MANAGER, group).list().then().statusCode(200);
    RecordDesk.of("gv.hoa", group).list().then().statusCode(404);
    assertThat(trail.newest(group.schoolId(), OptionalLong.empty(), 1000))
        .extracting(AuditEntry::event)
        .filteredOn(event -> event.subjectId().equals(group.id()))
        .singleElement()
        .satisfies(
            event -> {
              assertThat(event.act()).isEqualTo(AuditAct.YEAR_RECORDS_LISTED);
              assertThat(event.actor()).isEqualTo(RecordDesk.MANAGER);
            });
  }

  @Test
  void refusesAWrongPinAndSignsNothing() {
    RecordDesk.bring(group, RecordAct.CREATE);
    RecordDesk teacher = RecordDesk.of(RecordDesk.TEACHER, group);
    String batchId =
        teacher
            .prepare(RecordAct.SIGN_AS_HOMEROOM_TEACHER, teacher.records())
            .then()
            .statusCode(201)
            .extract()
            .jsonPath()
            .getString("id");
    teacher
        .authorise(batchId, "000000")
        .then()
        .statusCode(403)
        .body("code", equalTo("SIGNING_PIN_REFUSED"));
    assertThat(teacher.first()).containsEntry("state", "CREATED");
    teacher.batch(batchId).then().body("actions", contains("AUTHORISE", "CANCEL"));
    teacher.authorise(batchId, RecordDesk.PIN).then().statusCode(202);
  }

  @Test
  void hidesABatchFromEverybodyButItsOpener() {
    RecordDesk.bring(group, RecordAct.CREATE);
    RecordDesk teacher = RecordDesk.of(RecordDesk.TEACHER, group);
    String batchId =
        teacher
            .prepare(RecordAct.SIGN_AS_HOMEROOM_TEACHER, teacher.records())
            .jsonPath()
            .getString("id");
    RecordDesk manager = RecordDesk.of(RecordDesk.MANAGER, group);
    manager.batch(batchId).then().statusCode(404);
    manager.authorise(batchId, RecordDesk.PIN).then().statusCode(404);
    teacher.batch(batchId).then().statusCode(200);
  }

  @Test
  void letsEachRoleSignOnlyAsItself() {
    RecordDesk.bring(group, RecordAct.SIGN_AS_HOMEROOM_TEACHER);
    RecordDesk teacher = RecordDesk.of(RecordDesk.TEACHER, group);
    List<Map<String, Object>> all = teacher.records();
    teacher.prepare(RecordAct.SIGN_AS_MANAGER, all).then().statusCode(403);
    teacher.returnRecord(all.getFirst(), "mine").then().statusCode(403);
    RecordDesk.of(RecordDesk.SEAL_KEEPER, group)
        .prepare(RecordAct.SIGN_AS_MANAGER, all)
        .then()
        .statusCode(403);
    RecordDesk.of("gv.hoa", group).list().then().statusCode(404);
    RecordDesk.of("gv.hoa", group).open(all.getFirst().get("id")).then().statusCode(404);
    RecordDesk.of(RecordDesk.MANAGER, group)
        .prepare(RecordAct.SIGN_AS_MANAGER, all)
        .then()
        .statusCode(201);
  }
}
