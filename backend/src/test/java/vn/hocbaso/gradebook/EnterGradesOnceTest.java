package vn.hocbaso.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;

/** The same batch sent again, against the real database. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class EnterGradesOnceTest {

  private static final String COLUMN = "TOAN.TEST";

  @Inject DataSource database;

  private TestClass group;
  private GradeBookClient teacher;
  private UUID student;
  private String key;

  @BeforeEach
  void createClass() {
    group = TestClass.of(database, "gv.binh", 4);
    teacher = GradeBookClient.of("gv.binh", group);
    student = group.students().getFirst();
    key = UUID.randomUUID().toString();
  }

  @Test
  void answersTheSameBatchAsBeforeAndWritesNothing() {
    Response first = teacher.enterOnce(key, one("8"));
    teacher.enter(student, COLUMN, "9", 1);

    Response again = teacher.enterOnce(key, one("8"));

    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.jsonPath().getMap("")).isEqualTo(first.jsonPath().getMap(""));
    teacher.history(student, COLUMN).then().body("items.new", contains("9", "8"));
  }

  @Test
  void judgesABatchWithoutAKeyAnew() {
    teacher.enterMany(one("8"));
    teacher.enter(student, COLUMN, "9", 1);

    teacher.enterMany(one("8")).then().body("outcomes[0].outcome", equalTo("CONFLICT"));
  }

  @Test
  void answersOnlyTheOutcomesToWhoeverPrefersThat() {
    Response brief = teacher.enterBriefly(key, one("8"));
    brief
        .then()
        .statusCode(200)
        .body("outcomes[0].outcome", equalTo("SAVED"))
        .body("outcomes[0].cell.version", equalTo(1))
        .body("students", empty());

    assertThat(teacher.enterBriefly(key, one("8")).asString()).isEqualTo(brief.asString());
    teacher.enterOnce(key, one("8")).then().statusCode(422);
    teacher.history(student, COLUMN).then().body("items.new", contains("8"));
    teacher.enterMany(one("9")).then().body("students", not(empty()));
  }

  @Test
  void refusesTheKeyOfAnotherBatch() {
    teacher.enterOnce(key, one("8"));

    teacher
        .enterOnce(key, one("7"))
        .then()
        .statusCode(422)
        .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    teacher.history(student, COLUMN).then().body("items.new", contains("8"));
  }

  @Test
  void refusesTheKeyOfTheSameBatchInAnotherClass() {
    GradeBookClient elsewhere = GradeBookClient.of("gv.binh", TestClass.of(database, "gv.binh", 4));
    teacher.enterOnce(key, one("8")).then().statusCode(200);

    elsewhere.enterOnce(key, one("8")).then().statusCode(422);
  }

  @Test
  void keepsTheKeysOfTwoAccountsApart() {
    teacher.enterOnce(key, one("8")).then().statusCode(200);

    GradeBookClient stranger = GradeBookClient.of("gv.lan", group);
    stranger.enterOnce(key, one("8")).then().statusCode(404);
    TestClass theirs = TestClass.of(database, "gv.lan", 4);
    GradeBookClient.of("gv.lan", theirs)
        .enterOnce(key, List.of(change(theirs.students().getFirst(), "5")))
        .then()
        .statusCode(200)
        .body("outcomes[0].cell.value", equalTo("5"));
  }

  @Test
  void answersSavedWorkAfterTheBookWasClosed() {
    teacher.fill(group);
    List<Map<String, @Nullable Object>> batch =
        List.of(GradeBookClient.change(student, COLUMN, "9", 1));
    teacher.enterOnce(key, batch).then().statusCode(200);
    teacher.close(0).then().statusCode(200);

    teacher
        .enterOnce(key, batch)
        .then()
        .statusCode(200)
        .body("outcomes[0].outcome", equalTo("SAVED"));
    teacher.enterOnce(UUID.randomUUID().toString(), batch).then().statusCode(409);
  }

  @Test
  void doesNotRememberARefusedBatch() {
    teacher.fill(group);
    teacher.close(0);
    List<Map<String, @Nullable Object>> batch =
        List.of(GradeBookClient.change(student, COLUMN, "9", 1));
    teacher.enterOnce(key, batch).then().statusCode(409);
    assertThat(keptKeys()).isZero();

    GradeBookClient.of("ht.minh", group).reopen(1, "Sửa điểm Toán").then().statusCode(200);
    teacher
        .enterOnce(key, batch)
        .then()
        .statusCode(200)
        .body("outcomes[0].outcome", equalTo("SAVED"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"hai tu", "khóa"})
  void refusesAKeyThatIsNotVisibleAscii(String bad) {
    teacher
        .enterOnce(bad, one("8"))
        .then()
        .statusCode(400)
        .body("code", equalTo("IDEMPOTENCY_KEY_INVALID"));
    teacher.history(student, COLUMN).then().body("items", empty());
  }

  @Test
  void takesAKeyOf255CharactersAndNoLongerOne() {
    teacher.enterOnce("k".repeat(219) + key, one("8")).then().statusCode(200);
    teacher.enterOnce("k".repeat(220) + key, one("8")).then().statusCode(400);
  }

  @RepeatedTest(5)
  void writesOnceWhenTheSameBatchArrivesTwiceAtTheSameMoment() throws Exception {
    CyclicBarrier together = new CyclicBarrier(2);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<Response> one = threads.submit(() -> enterTogether(together));
      Future<Response> other = threads.submit(() -> enterTogether(together));

      assertThat(List.of(one.get(), other.get()))
          .extracting(Response::statusCode)
          .containsExactly(200, 200);
      assertThat(one.get().jsonPath().getMap("")).isEqualTo(other.get().jsonPath().getMap(""));
    }
    teacher.history(student, COLUMN).then().body("items", hasSize(1));
  }

  @Test
  void forgetsKeysAfterSomeDays() throws SQLException {
    teacher.enterOnce(key, one("8")).then().statusCode(200);
    run("update answered_request set at = at - interval '13 days' where idempotency_key = ?");
    teacher.enterOnce(UUID.randomUUID().toString(), one("8"));
    assertThat(keptKeys()).isEqualTo(1);

    run("update answered_request set at = at - interval '2 days' where idempotency_key = ?");
    teacher.enterOnce(UUID.randomUUID().toString(), one("8"));
    assertThat(keptKeys()).isZero();
  }

  @Test
  void remembersHowAValueCameAbout() {
    Map<String, @Nullable Object> typed = change(student, "8");
    typed.put("source", "TYPED");
    teacher.enterOnce(key, List.of(typed, change(group.students().getLast(), "7")));

    teacher.history(student, COLUMN).then().body("items.source", contains("TYPED"));
    teacher
        .history(group.students().getLast(), COLUMN)
        .then()
        .body("items.source", contains("FILLED"));
  }

  @Test
  void refusesWhatWasMeantToBeSentByAnotherAccount() {
    teacher
        .enterAs("gv.lan", one("8"))
        .then()
        .statusCode(401)
        .body("code", equalTo("OTHER_ACCOUNT"));
    teacher.enterAs("gv.%zz", one("8")).then().statusCode(401);
    teacher.history(student, COLUMN).then().body("items", empty());

    teacher.enterAs("gv%2Ebinh", one("8")).then().statusCode(200);
  }

  private Response enterTogether(CyclicBarrier together) throws Exception {
    together.await(30, TimeUnit.SECONDS);
    return teacher.enterOnce(key, one("8"));
  }

  private List<Map<String, @Nullable Object>> one(String value) {
    return List.of(change(student, value));
  }

  private static Map<String, @Nullable Object> change(UUID student, String value) {
    return GradeBookClient.change(student, COLUMN, value, 0);
  }

  private int keptKeys() {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select count(*) from answered_request where idempotency_key = ?")) {
      query.setString(1, key);
      ResultSet found = query.executeQuery();
      assertThat(found.next()).isTrue();
      return found.getInt(1);
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private void run(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, key);
      assertThat(statement.executeUpdate()).isEqualTo(1);
    }
  }
}
