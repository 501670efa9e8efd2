package vn.hocbaso.record;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;

/** A revoked record and what takes its place. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class ReissueTest {

  private static final String REASON = "Cải chính họ tên theo Quyết định 15/QĐ-UBND ngày 02/6/2026";

  @Inject DataSource database;

  private TestClass group;
  private RecordDesk teacher;
  private RecordDesk manager;
  private RecordDesk keeper;

  @BeforeEach
  void issuedClass() {
    group = TestClass.of(database, RecordDesk.TEACHER, 4);
    RecordDesk.issue(group);
    teacher = RecordDesk.of(RecordDesk.TEACHER, group);
    manager = RecordDesk.of(RecordDesk.MANAGER, group);
    keeper = RecordDesk.of(RecordDesk.SEAL_KEEPER, group);
  }

  @Test
  void leadsFromTheRevokedRecordToTheOneThatIsInForceOnceThatIsIssued() throws Exception {
    Map<String, Object> old = revoked();
    byte[] xml = manager.file(old.get("id"), "xml");
    byte[] pdf = manager.file(old.get("id"), "pdf");
    rename("Trần Văn Ân");

    Map<String, Object> next = reissue(old);
    assertThat(next)
        .containsEntry("recordVersion", 2)
        .containsEntry("state", "CREATED")
        .containsEntry("replaces", old.get("id"));
    assertThat(next.get("id")).isNotEqualTo(old.get("id"));
    assertThat(next.get("lookupCode")).isNotEqualTo(old.get("lookupCode"));
    List<ValidatableResponse> before = List.of(byCode(old), byFile(xml), byFile(pdf));
    assertThat(before).allSatisfy(ReissueTest::saysWhenAndWhyAndNoMore);
    byCode(next).body("outcome", equalTo("UNKNOWN"));

    signAndIssue();
    List<ValidatableResponse> after = List.of(byCode(old), byFile(xml), byFile(pdf));
    assertThat(after).allSatisfy(answer -> leadsTo(answer, next));
    byCode(next).body("outcome", equalTo("VALID")).body("revocation", nullValue());
    byFile(manager.file(next.get("id"), "xml"))
        .body("outcome", equalTo("VALID"))
        .body("record.recordVersion", equalTo(2));
    byFile(manager.file(next.get("id"), "pdf")).body("outcome", equalTo("VALID"));
    assertThat(new String(manager.file(next.get("id"), "xml"), StandardCharsets.UTF_8))
        .contains("Trần Văn Ân", "<PHIEN_BAN>2</PHIEN_BAN>");
    assertThat(manager.file(old.get("id"), "xml")).isEqualTo(xml);
    assertThat(manager.file(old.get("id"), "pdf")).isEqualTo(pdf);
  }

  @Test
  void saysItInEnglishToo() {
    Map<String, Object> old = revoked();
    reissue(old);
    signAndIssue();
    given()
        .header("Accept-Language", "en")
        .get("/api/v1/public/verifications/" + old.get("lookupCode"))
        .then()
        .statusCode(200)
        .body("headline", equalTo("THIS RECORD HAS BEEN REVOKED"))
        .body("explanation", containsString("another record has taken its place"));
  }

  @Test
  void linksTheTwoForStaffAndOffersTheActOnlyWhileNothingTookItsPlace() {
    Map<String, Object> old = revoked();
    assertThat(actions(teacher, old)).containsExactly("REISSUE");
    assertThat(actions(manager, old)).isEmpty();
    Map<String, Object> next = reissue(old);
    teacher
        .open(old.get("id"))
        .then()
        .body("summary.replacedBy", equalTo(next.get("id")))
        .body("summary.state", equalTo("REVOKED"))
        .body("summary.actions", hasSize(0))
        .body("events.act", hasItem("REISSUE"));
    teacher.open(next.get("id")).then().body("summary.replaces", equalTo(old.get("id")));
    List<Map<String, Object>> list = teacher.records();
    assertThat(list).hasSize(group.students().size() + 1);
    assertThat(list.get(0)).containsEntry("id", next.get("id"));
    assertThat(list.get(1)).containsEntry("id", old.get("id"));
  }

  @Test
  void takesThePlaceOfARevokedRecordOnly() {
    Map<String, Object> issued = manager.first();
    teacher.reissue(issued).then().statusCode(409).body("code", equalTo("RECORD_ACT_NOT_OPEN"));
    assertThat(teacher.records()).hasSize(group.students().size());
  }

  @Test
  void isNobodyElsesAct() {
    Map<String, Object> old = revoked();
    manager.reissue(old).then().statusCode(403);
    keeper.reissue(old).then().statusCode(403);
    assertThat(teacher.records()).hasSize(group.students().size());
    teacher.reissue(old).then().statusCode(200);
  }

  @Test
  void isTheAdministratorsActTooWhoSignsNothing() {
    Map<String, Object> old = revoked();
    RecordDesk administrator = RecordDesk.of("qtt.an", group);
    assertThat(actions(administrator, old)).containsExactly("REISSUE");
    administrator
        .reissue(old)
        .then()
        .statusCode(200)
        .body("summary.recordVersion", equalTo(2))
        .body("summary.replaces", equalTo(old.get("id")))
        .body("summary.actions", hasSize(0));
  }

  @Test
  void waitsForTheResultOfAStudentWhoAwaitsAnAssessment() {
    Map<String, Object> old = revoked();
    closeAnewWith(old, "4");
    teacher.reissue(old).then().statusCode(409).body("code", equalTo("RECORD_RESULT_AWAITED"));
    assertThat(teacher.records()).hasSize(group.students().size());
  }

  @Test
  void isNotMadeInAClassWhoseListTheStudentIsNoLongerOn() {
    Map<String, Object> old = revoked();
    UUID moved = UUID.fromString(String.valueOf(old.get("studentId")));
    TestClass.of(database, RecordDesk.TEACHER, 4).take(database, moved);
    teacher.reissue(old).then().statusCode(409).body("code", equalTo("RECORD_STUDENT_LEFT"));
    assertThat(teacher.records()).hasSize(group.students().size());
  }

  @Test
  void doesNotReplaceARecordTwice() {
    Map<String, Object> old = revoked();
    reissue(old);
    teacher.reissue(old).then().statusCode(412);
    Map<String, Object> now = summary(old);
    teacher.reissue(now).then().statusCode(409).body("code", equalTo("RECORD_REPLACED"));
    teacher.create().then().statusCode(200).body("created", hasSize(0));
  }

  @Test
  void letsOneOfTwoThrough() throws Exception {
    Map<String, Object> old = revoked();
    CountDownLatch both = new CountDownLatch(2);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      List<Future<Integer>> answers =
          Stream.of(1, 2)
              .map(
                  one ->
                      threads.submit(
                          () -> {
                            both.countDown();
                            both.await();
                            return teacher.reissue(old).statusCode();
                          }))
              .toList();
      assertThat(List.of(answers.getFirst().get(), answers.getLast().get()))
          .containsExactlyInAnyOrder(200, 412);
    }
    assertThat(teacher.records()).hasSize(group.students().size() + 1);
  }

  @Test
  void theDatabaseHoldsOneSuccessorForEachWhateverTheServiceDoes() {
    Map<String, Object> old = revoked();
    Map<String, Object> next = reissue(old);
    assertThatThrownBy(() -> insertLike(next, "REVOKED", "replaces"))
        .as("a second successor of the first")
        .hasMessageContaining("year_record_replaces");
    assertThatThrownBy(() -> insertLike(next, "CREATED", "id"))
        .as("a second living record of the student and year")
        .hasMessageContaining("year_record_in_force");
  }

  @Test
  void waitsUntilTheYearIsClosedAgainAndThenSaysWhatItSaysNow() {
    Map<String, Object> old = revoked();
    GradeBookClient book = GradeBookClient.of(RecordDesk.MANAGER, group);
    book.reopen(book.read().jsonPath().getLong("version"), "Sai điểm Toán").then().statusCode(200);
    assertThat(actions(teacher, old)).isEmpty();
    teacher.reissue(old).then().statusCode(409).body("code", equalTo("YEAR_NOT_CLOSED"));
    enterAndClose(old, "8");
    Map<String, Object> next = reissue(summary(old));
    teacher.open(next.get("id")).then().body("content.outcome.overall", equalTo("HTT"));
    teacher.open(old.get("id")).then().body("content.outcome.overall", not(equalTo("HTT")));
  }

  @Test
  void aSuccessorHasASuccessor() {
    Map<String, Object> first = revoked();
    Map<String, Object> second = reissue(first);
    signAndIssue();
    manager.revoke(summary(second), "Sai lần nữa").then().statusCode(200);
    byCode(first)
        .body("registry.state", equalTo("REVOKED"))
        .body("revocation.replacedBy", nullValue());
    Map<String, Object> third = reissue(summary(second));
    assertThat(third).containsEntry("recordVersion", 3).containsEntry("replaces", second.get("id"));
    signAndIssue();
    for (Map<String, Object> old : List.of(first, second)) {
      byCode(old)
          .body("registry.state", equalTo("REPLACED"))
          .body("revocation.replacedBy.lookupCode", equalTo(third.get("lookupCode")));
    }
    byCode(third).body("outcome", equalTo("VALID"));
  }

  private void closeAnewWith(Map<String, Object> record, String mark) {
    GradeBookClient book = GradeBookClient.of(RecordDesk.MANAGER, group);
    book.reopen(book.read().jsonPath().getLong("version"), "Sai điểm Toán").then().statusCode(200);
    enterAndClose(record, mark);
  }

  private void enterAndClose(Map<String, Object> record, String mark) {
    GradeBookClient own = GradeBookClient.of(RecordDesk.TEACHER, group);
    UUID student = UUID.fromString(String.valueOf(record.get("studentId")));
    own.enter(student, "TOAN.TEST", mark, 1).then().statusCode(200);
    own.close(own.read().jsonPath().getLong("version")).then().statusCode(200);
  }

  private static void saysWhenAndWhyAndNoMore(ValidatableResponse answer) {
    answer
        .body("outcome", equalTo("REVOKED"))
        .body("registry.state", equalTo("REVOKED"))
        .body("revocation.at", notNullValue())
        .body("revocation.reason", equalTo(REASON))
        .body("revocation.replacedBy", nullValue());
  }

  private static void leadsTo(ValidatableResponse answer, Map<String, Object> next) {
    answer
        .body("outcome", equalTo("REVOKED"))
        .body("verdict", equalTo("VALID"))
        .body("headline", equalTo("HỌC BẠ ĐÃ BỊ THU HỒI"))
        .body("explanation", containsString("học bạ khác thay thế"))
        .body("registry.state", equalTo("REPLACED"))
        .body("revocation.reason", equalTo(REASON))
        .body("revocation.replacedBy.lookupCode", equalTo(next.get("lookupCode")))
        .body("revocation.replacedBy.recordVersion", equalTo(2));
  }

  private Map<String, Object> revoked() {
    Map<String, Object> record = manager.first();
    manager.revoke(record, REASON).then().statusCode(200);
    return summary(record);
  }

  private Map<String, Object> summary(Map<String, Object> record) {
    return teacher
        .open(record.get("id"))
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getMap("summary");
  }

  private Map<String, Object> reissue(Map<String, Object> record) {
    return teacher.reissue(record).then().statusCode(200).extract().jsonPath().getMap("summary");
  }

  private static List<String> actions(RecordDesk desk, Map<String, Object> record) {
    return desk.open(record.get("id")).then().extract().jsonPath().getList("summary.actions");
  }

  private void signAndIssue() {
    teacher.signAll(RecordAct.SIGN_AS_HOMEROOM_TEACHER);
    manager.signAll(RecordAct.SIGN_AS_MANAGER);
    keeper.signAll(RecordAct.ISSUE);
  }

  private void rename(String name) throws SQLException {
    try (var connection = database.getConnection();
        var update = connection.prepareStatement("update student set full_name = ? where id = ?")) {
      update.setString(1, name);
      update.setObject(2, group.students().getFirst());
      update.executeUpdate();
    }
  }

  /** Adds a row behind the back of the service. */
  private void insertLike(Map<String, Object> record, String state, String replaces)
      throws SQLException {
    try (var connection = database.getConnection();
        var insert =
            connection.prepareStatement(
                "insert into year_record (school_id, id, version, class_id, student_id,"
                    + " school_year, record_version, state, lookup_code, overall, student_name,"
                    + " class_name, event_count, replaces) select school_id, gen_random_uuid(),"
                    + " version, class_id, student_id, school_year, record_version + 1, ?,"
                    + " lookup_code, overall, student_name, class_name, event_count, "
                    + replaces
                    + " from year_record where id = ?")) {
      insert.setString(1, state);
      insert.setObject(2, UUID.fromString(String.valueOf(record.get("id"))));
      insert.executeUpdate();
    }
  }

  private static ValidatableResponse byCode(Map<String, Object> record) {
    return given()
        .get("/api/v1/public/verifications/" + record.get("lookupCode"))
        .then()
        .statusCode(200);
  }

  private static ValidatableResponse byFile(byte[] file) {
    return given()
        .multiPart("file", "hoc-ba", file)
        .post("/api/v1/public/verifications")
        .then()
        .statusCode(200);
  }
}
