package vn.hocbaso.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;

/** Subject teachers sign before the homeroom teacher, each her own, and at the same time. */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class SubjectSigningTest {

  @Inject DataSource database;

  private TestClass group;
  private RecordDesk homeroom;

  @BeforeEach
  void closedClass() {
    group = SecondaryClass.closed(database);
    homeroom = RecordDesk.of(RecordDesk.TEACHER, group);
  }

  @Test
  void listsToEachTeacherHerSubjectsAndNoOthers() {
    String mine = "items.findAll { it.classId == '" + group.id() + "' }";
    SecondaryClass.signing(SecondaryClass.SCIENCE, group)
        .then()
        .statusCode(200)
        .body(mine + ".subject", contains("KH_TU_NHIEN"))
        .body(mine + ".ready.size()", equalTo(1))
        .body(mine + "[0].ready.studentName", contains("Trần Văn An", "Lê Thị Bình"))
        .body(mine + "[0].blocked", empty());
    SecondaryClass.signing(SecondaryClass.MATHS, group)
        .then()
        .body(mine + ".subject", contains("TOAN", "KH_TU_NHIEN"));
    SecondaryClass.signing("qtt.an", group).then().statusCode(200).body(mine, empty());
    SecondaryClass.signing("gv2.dao", group).then().statusCode(404);
  }

  @Test
  void keepsTheHomeroomTeacherWaitingAndSaysForWhom() {
    homeroom
        .list()
        .then()
        .body("items.actions", everyItem(empty()))
        .body("items[0].obstacle", containsString("(Toán)"))
        .body("unsignedSubjects.find { it.subjectName == 'Toán' }.count", equalTo(2));
    homeroom
        .prepare(RecordAct.SIGN_AS_HOMEROOM_TEACHER, homeroom.records())
        .then()
        .statusCode(409)
        .body("code", equalTo("RECORD_SUBJECTS_UNSIGNED"))
        .body("detail", containsString("(Khoa học tự nhiên)"));
    SecondaryClass.signAs(SecondaryClass.MATHS, group);
    SecondaryClass.signAs(SecondaryClass.SCIENCE, group);
    SecondaryClass.signAs(RecordDesk.TEACHER, group);
    homeroom.list().then().body("unsignedSubjects", empty());
    homeroom.signAll(RecordAct.SIGN_AS_HOMEROOM_TEACHER);
    assertThat(homeroom.first()).containsEntry("state", "HOMEROOM_SIGNED");
  }

  @Test
  void letsNobodySignForAnother() {
    List<Map<String, Object>> places = SecondaryClass.ready(SecondaryClass.MATHS, group);
    for (String other : List.of(SecondaryClass.SCIENCE, RecordDesk.TEACHER, "gv2.dao")) {
      RecordDesk.of(other, group)
          .prepare(RecordAct.SIGN_AS_SUBJECT_TEACHER, places)
          .then()
          .statusCode(404);
    }
    RecordDesk.of(RecordDesk.MANAGER, group)
        .prepare(RecordAct.SIGN_AS_SUBJECT_TEACHER, places)
        .then()
        .statusCode(403);
  }

  @Test
  void takesTheSignaturesOfTwoTeachersWhoFrozeTheSameFile() {
    RecordDesk maths = RecordDesk.of(SecondaryClass.MATHS, group);
    RecordDesk science = RecordDesk.of(SecondaryClass.SCIENCE, group);
    String first = prepared(maths);
    String second = prepared(science);
    maths.authorise(first, RecordDesk.PIN).then().statusCode(202);
    science.authorise(second, RecordDesk.PIN).then().statusCode(202);
    settled(maths, first).then().body("counts.done", equalTo(4));
    settled(science, second).then().body("counts.done", equalTo(2));
    SecondaryClass.signAs(RecordDesk.TEACHER, group);
    homeroom.signAll(RecordAct.SIGN_AS_HOMEROOM_TEACHER);
    assertThat(homeroom.records()).allMatch(one -> "HOMEROOM_SIGNED".equals(one.get("state")));
  }

  @Test
  void dropsTheSignaturesOfAReturnedRecordAndThoseUnderWay() {
    List<Map<String, Object>> before = SecondaryClass.ready(SecondaryClass.MATHS, group);
    SecondaryClass.signAs(SecondaryClass.MATHS, group);
    SecondaryClass.signAs(SecondaryClass.SCIENCE, group);
    SecondaryClass.signAs(RecordDesk.TEACHER, group);
    homeroom.signAll(RecordAct.SIGN_AS_HOMEROOM_TEACHER);
    RecordDesk manager = RecordDesk.of(RecordDesk.MANAGER, group);
    manager.returnRecord(manager.first(), "Sai nhận xét môn Toán").then().statusCode(200);
    assertThat(SecondaryClass.ready(SecondaryClass.MATHS, group)).hasSize(2);
    RecordDesk.of(SecondaryClass.MATHS, group)
        .prepare(RecordAct.SIGN_AS_SUBJECT_TEACHER, before)
        .then()
        .statusCode(409);
    homeroom
        .open(manager.first().get("id"))
        .then()
        .body("subjectSignatures.signed", everyItem(equalTo(false)))
        .body("events.act", org.hamcrest.Matchers.hasItem("SIGN_AS_SUBJECT_TEACHER"));
  }

  private String prepared(RecordDesk desk) {
    return desk.prepare(
            RecordAct.SIGN_AS_SUBJECT_TEACHER, SecondaryClass.ready(desk.account(), group))
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getString("id");
  }

  private static Response settled(RecordDesk desk, String batch) {
    return await()
        .atMost(Duration.ofMinutes(5))
        .until(
            () -> desk.batch(batch),
            answer -> !"RUNNING".equals(answer.jsonPath().getString("state")));
  }
}
