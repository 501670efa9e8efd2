package vn.hocbaso.gradebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;

/** Two people at once, against the real database. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class GradeBookConcurrencyTest {

  @Inject DataSource database;

  private TestClass group;
  private GradeBookClient teacher;
  private UUID student;
  private final ExecutorService threads = Executors.newFixedThreadPool(2);

  @AfterEach
  void endThreads() {
    threads.shutdownNow();
  }

  @BeforeEach
  void createClass() {
    group = TestClass.of(database, "gv.binh", 4);
    teacher = GradeBookClient.of("gv.binh", group);
    student = group.students().getFirst();
  }

  @RepeatedTest(5)
  void letsOneOfTwoWritersOfANewCellWin() throws Exception {
    assertOneWins(0);
  }

  @RepeatedTest(5)
  void letsOneOfTwoWritersOfAWrittenCellWin() throws Exception {
    teacher.enter(student, "TOAN.TEST", "5", 0);
    assertOneWins(1);
  }

  @RepeatedTest(3)
  void letsOneOfTwoWritersOfAMarkOfATermWin() throws Exception {
    createSecondaryClass();
    assertOneWins(teacher.in("HK1"), "TOAN.TX1", 0);
  }

  @RepeatedTest(3)
  void letsOneOfTwoWritersInTheBookOfTheYearWin() throws Exception {
    createSecondaryClass();
    assertOneWins(teacher.in("CN"), "COMMENDATION.TEXT", 0);
  }

  @RepeatedTest(3)
  void tellsTheLoserOfTwoBatchesBothValuesAndSavesTheRest() throws Exception {
    createSecondaryClass();
    GradeBookClient term = teacher.in("HK1");
    CyclicBarrier together = new CyclicBarrier(2);
    Future<Response> one = start(() -> sendTogether(together, term, "7", "TOAN.TX2"));
    Future<Response> other = start(() -> sendTogether(together, term, "8", "TOAN.TX3"));

    List<Response> answers = List.of(one.get(), other.get());

    assertThat(answers).extracting(Response::statusCode).containsExactly(200, 200);
    assertThat(answers)
        .extracting(answer -> answer.path("outcomes[0].outcome").toString())
        .containsExactlyInAnyOrder("SAVED", "CONFLICT");
    assertThat(answers)
        .extracting(answer -> answer.path("outcomes[1].outcome").toString())
        .containsOnly("SAVED");
    assertThat(answers)
        .extracting(answer -> answer.path("outcomes[0].cell.value").toString())
        .containsOnly(term.history(student, "TOAN.TX1").path("items[0].new").toString());
  }

  @Test
  void closingWaitsForEntriesUnderWay() throws Exception {
    teacher.fill(group);
    try (Connection other = begin()) {
      run(other, "select 1 from grade_cell where class_id = ? for update");
      Future<Response> entry = start(() -> teacher.enter(student, "TOAN.TEST", null, 1));
      assertWaits(entry, "grade_cell");
      Future<Response> closing = start(() -> teacher.close(0));
      assertWaits(closing, "grade_book");
      other.commit();

      assertThat(entry.get().statusCode()).isEqualTo(200);
      assertThat(closing.get().statusCode()).isEqualTo(409);
      assertThat(closing.get().path("code").toString()).isEqualTo("GRADE_BOOK_INCOMPLETE");
    }
  }

  @Test
  void entryWaitsForAClosingUnderWayAndIsThenRefused() throws Exception {
    teacher.fill(group);
    try (Connection closing = begin()) {
      run(
          closing,
          "update grade_book set state = 'CLOSED', closed_at = now(), closed_by = 'gv.binh',"
              + " rule_set = 'TT27_2020' where class_id = ? returning 1");
      Future<Response> entry = start(() -> teacher.enter(student, "TOAN.TEST", "9", 1));
      assertWaits(entry, "grade_book");
      closing.commit();

      assertThat(entry.get().statusCode()).isEqualTo(409);
      assertThat(entry.get().path("code").toString()).isEqualTo("GRADE_BOOK_CLOSED");
    }
  }

  private void createSecondaryClass() {
    group = TestClass.of(database, "gv.binh", 6);
    teacher = GradeBookClient.of("gv.binh", group);
    student = group.students().getFirst();
  }

  private Response sendTogether(
      CyclicBarrier together, GradeBookClient book, String value, String alone) throws Exception {
    together.await(30, TimeUnit.SECONDS);
    return book.enterMany(
        List.of(
            GradeBookClient.change(student, "TOAN.TX1", value, 0),
            GradeBookClient.change(student, alone, value, 0)));
  }

  private void assertOneWins(long version) throws Exception {
    assertOneWins(teacher, "TOAN.TEST", version);
  }

  private void assertOneWins(GradeBookClient book, String column, long version) throws Exception {
    CyclicBarrier together = new CyclicBarrier(2);
    Future<Response> one = start(() -> enterTogether(together, book, column, "7", version));
    Future<Response> other = start(() -> enterTogether(together, book, column, "8", version));

    List<Response> answers = List.of(one.get(), other.get());

    assertThat(answers).extracting(Response::statusCode).containsExactlyInAnyOrder(200, 412);
    Response won =
        answers.stream().filter(each -> each.statusCode() == 200).findAny().orElseThrow();
    Response lost =
        answers.stream().filter(each -> each.statusCode() == 412).findAny().orElseThrow();
    assertThat(lost.path("present.value").toString()).isEqualTo(won.path("value").toString());
    List<String> history = book.history(student, column).path("items.new");
    assertThat(history).hasSize((int) version + 1).startsWith(won.path("value").toString());
  }

  private Response enterTogether(
      CyclicBarrier together, GradeBookClient book, String column, String value, long version)
      throws Exception {
    together.await(30, TimeUnit.SECONDS);
    return book.enter(student, column, value, version);
  }

  private Future<Response> start(Callable<Response> request) {
    return threads.submit(request);
  }

  private Connection begin() throws SQLException {
    Connection connection = database.getConnection();
    connection.setAutoCommit(false);
    return connection;
  }

  private void run(Connection connection, String sql) throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setObject(1, group.id());
      ResultSet found = statement.executeQuery();
      assertThat(found.next()).isTrue();
    }
  }

  /** The request has reached the database and stands behind a lock on this table. */
  private void assertWaits(Future<Response> request, String table) throws Exception {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
    while (!isWaiting(table)) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      assertThat(endedWithin(request, 20)).isFalse();
    }
    assertThat(endedWithin(request, 50)).isFalse();
  }

  private boolean isWaiting(String table) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select 1 from pg_stat_activity where wait_event_type = 'Lock'"
                    + " and query like ?")) {
      query.setString(1, "%" + table + " %");
      return query.executeQuery().next();
    }
  }

  private static boolean endedWithin(Future<Response> request, long milliseconds)
      throws ExecutionException, InterruptedException {
    try {
      request.get(milliseconds, TimeUnit.MILLISECONDS);
      return true;
    } catch (TimeoutException running) {
      return false;
    }
  }
}
