package vn.hocbaso.gradebook.closing;

import static org.awaitility.Awaitility.await;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import vn.hocbaso.testing.FreeYear;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.SchoolClosingClient;
import vn.hocbaso.testing.TestClass;

/** Classes in a school year that no other test has, and what their manager asks of them. */
record ClosingFixture(DataSource database, String year, SchoolClosingClient manager) {

  static final String TEACHER = "gv.binh";

  private static final Duration SOON = Duration.ofSeconds(30);

  static ClosingFixture create(DataSource database) {
    String year = FreeYear.next();
    UUID school = TestClass.withoutStudents(database, TEACHER, 4).schoolId();
    return new ClosingFixture(database, year, new SchoolClosingClient("ht.minh", school, year));
  }

  TestClass group(int grade) {
    return TestClass.of(database, TEACHER, grade).inYear(database, year);
  }

  /** A class of primary school with nothing missing at the year's end. */
  TestClass ready() {
    TestClass group = group(4);
    book(group).fill(group);
    return group;
  }

  static GradeBookClient book(TestClass group) {
    return GradeBookClient.of(TEACHER, group);
  }

  GradeBookClient managerBook(TestClass group) {
    return GradeBookClient.of(manager.account(), group);
  }

  JsonPath check(String period) {
    return manager.check(period, Map.of()).then().statusCode(200).extract().jsonPath();
  }

  String start(String period) {
    return manager.start(period, Map.of()).then().statusCode(202).extract().path("id");
  }

  /** The closing once it has ended. */
  JsonPath finished(String closing) {
    await()
        .atMost(SOON)
        .until(() -> manager.get(closing).jsonPath().getString("state").equals("FINISHED"));
    return manager.get(closing).jsonPath();
  }

  /** What a list says of a class. */
  static Map<String, Object> of(JsonPath list, TestClass group) {
    return list.getMap("classes.find { it.classId == '" + group.id() + "' }");
  }

  /** Leaves a closing as a process does that was killed while it closed the first class. */
  String leftByAKilledProcess(int attempts, TestClass... groups) throws SQLException {
    UUID closing = UUID.randomUUID();
    try (Connection connection = database.getConnection();
        PreparedStatement act =
            connection.prepareStatement(
                "insert into school_closing (school_id, id, school_year, period, started_at,"
                    + " started_by) values (?, ?, ?, 'YEAR', now(), 'ht.minh')");
        PreparedStatement item =
            connection.prepareStatement(
                "insert into school_closing_class (school_id, closing_id, class_id, book_period,"
                    + " position, state, attempts, claimed_by, claimed_until)"
                    + " values (?, ?, ?, 'CUOI_NAM', ?, 'WAITING', ?, gen_random_uuid(),"
                    + " now() + interval '1 hour')")) {
      act.setObject(1, manager.schoolId());
      act.setObject(2, closing);
      act.setString(3, year);
      act.executeUpdate();
      for (int position : IntStream.range(0, groups.length).toArray()) {
        item.setObject(1, manager.schoolId());
        item.setObject(2, closing);
        item.setObject(3, groups[position].id());
        item.setInt(4, position);
        item.setInt(5, attempts);
        item.executeUpdate();
      }
    }
    return closing.toString();
  }

  /** Lets the claims of a closing have run out. */
  void claimsRanOut(String closing) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement change =
            connection.prepareStatement(
                "update school_closing_class set claimed_until = now() - interval '1 second'"
                    + " where closing_id = ? and claimed_until is not null")) {
      change.setObject(1, UUID.fromString(closing));
      change.executeUpdate();
    }
  }

  /** Keeps a book from being closed until the connection is closed, as an entry under way does. */
  Connection entryUnderWay(List<TestClass> groups) throws SQLException {
    Connection connection = database.getConnection();
    connection.setAutoCommit(false);
    for (TestClass group : groups) {
      try (PreparedStatement lock =
          connection.prepareStatement(
              "select 1 from grade_book where class_id = ? and period = 'CUOI_NAM' for share")) {
        lock.setObject(1, group.id());
        lock.executeQuery();
      }
    }
    return connection;
  }
}
