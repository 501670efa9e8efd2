package vn.hocbaso.gradebook.closing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;

/** Whoever starts, and however often a process dies: each class is closed once. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class ClosingAtOnceTest {

  @Inject DataSource database;
  @Inject AuditTrail trail;
  @Inject CloseNextClass work;
  @Inject Claims claims;

  private ClosingFixture school;

  @BeforeEach
  void createSchoolYear() {
    school = ClosingFixture.create(database);
  }

  @Test
  void answersWithTheClosingThatRunsForTheSameScope() throws SQLException {
    TestClass group = school.ready();
    String first;
    try (Connection entry = school.entryUnderWay(List.of(group))) {
      first = school.start("YEAR");
      assertThat(school.start("YEAR")).isEqualTo(first);
      school.manager().get(first).then().body("state", equalTo("RUNNING"));
      assertThat(
              school
                  .manager()
                  .start("YEAR", Map.of("grade", 4))
                  .then()
                  .statusCode(202)
                  .extract()
                  .<String>path("id"))
          .isNotEqualTo(first);
      entry.rollback();
    }
    school.finished(first);
    school
        .manager()
        .list()
        .jsonPath()
        .<String>getList("items.id")
        .forEach(closing -> school.finished(closing));
    assertThat(closings(group)).isEqualTo(1);
  }

  @Test
  void startsOnceForOneKeyHoweverOftenItIsSent() {
    school.ready();
    String key = UUID.randomUUID().toString();
    String first =
        school
            .manager()
            .startOnce(key, "YEAR", Map.of())
            .then()
            .statusCode(202)
            .extract()
            .path("id");
    school.finished(first);

    school
        .manager()
        .startOnce(key, "YEAR", Map.of())
        .then()
        .statusCode(202)
        .body("id", equalTo(first))
        .body("state", equalTo("FINISHED"));
    school
        .manager()
        .startOnce(key, "YEAR", Map.of("grade", 4))
        .then()
        .statusCode(422)
        .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    assertThat(school.start("YEAR")).isNotEqualTo(first);
  }

  @Test
  void manyStartsAtOnceAreOne() throws SQLException {
    TestClass group = school.ready();
    List<String> answers;
    try (Connection entry = school.entryUnderWay(List.of(group))) {
      answers =
          Stream.generate(() -> "YEAR").limit(6).parallel().map(school::start).distinct().toList();
      entry.rollback();
    }
    assertThat(answers).hasSize(1);
    assertThat(school.finished(answers.getFirst()).getInt("counts.closed")).isEqualTo(1);
    assertThat(closings(group)).isEqualTo(1);
  }

  @Test
  void takesUpWhatAKilledProcessLeft() throws SQLException {
    TestClass first = school.ready();
    TestClass second = school.ready();
    String closing = school.leftByAKilledProcess(1, first, second);
    assertThat(states(closing)).containsExactly("CLOSING", "CLOSING");
    assertThat(work.close()).isFalse();
    assertThat(states(closing)).containsExactly("CLOSING", "CLOSING");
    assertThat(closings(first)).isZero();

    school.claimsRanOut(closing);
    assertThat(work.close()).isTrue();

    JsonPath done = school.finished(closing);
    assertThat(done.getInt("counts.closed")).isEqualTo(2);
    assertThat(closings(first)).isEqualTo(1);
    assertThat(closings(second)).isEqualTo(1);
  }

  @Test
  void dropsTheWorkOfARunThatLostItsClaim() throws SQLException {
    TestClass group = school.ready();
    String closing = school.leftByAKilledProcess(1, group);
    var key =
        new ClosingClass.Key(school.manager().schoolId(), UUID.fromString(closing), group.id());
    Claims.Claim late = new Claims.Claim(key, UUID.randomUUID());

    assertThat(QuarkusTransaction.requiringNew().call(() -> claims.held(late))).isEmpty();
    school.claimsRanOut(closing);
    work.close();
    school.finished(closing);
    assertThat(closings(group)).isEqualTo(1);
  }

  @Test
  void givesUpAClassWhoseWorkDiesEveryTime() throws SQLException {
    TestClass group = school.ready();
    String closing = school.leftByAKilledProcess(3, group);
    school.claimsRanOut(closing);
    work.close();

    JsonPath done = school.finished(closing);

    assertThat(ClosingFixture.of(done, group))
        .containsEntry("state", "REFUSED")
        .containsEntry(
            "problem",
            "Đã thử nhiều lần mà vẫn lỗi. Hãy tổng kết lại sau; nếu vẫn lỗi, hãy báo bộ phận hỗ trợ.");
    assertThat(closings(group)).isZero();
  }

  private List<String> states(String closing) {
    return school.manager().get(closing).jsonPath().getList("classes.state");
  }

  private long closings(TestClass group) {
    return trail.newest(school.manager().schoolId(), OptionalLong.empty(), 1000).stream()
        .filter(entry -> entry.event().subjectId().equals(group.id()))
        .filter(entry -> entry.event().act() == AuditAct.GRADE_BOOK_CLOSED)
        .count();
  }
}
