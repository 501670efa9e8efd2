package vn.hocbaso.gradebook;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.DatabaseOwner;
import vn.hocbaso.testing.GradeBookClient;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;
import vn.hocbaso.testing.Tokens;

@QuarkusTest
@WithTestResource(LocalTestResource.class)
class GradeHistoryVerificationTest {

  @Inject DataSource database;

  @Test
  void findsAValueThatWasAlteredBehindTheServicesBack() throws SQLException {
    TestClass group = TestClass.of(database, "gv.binh", 4);
    var student = group.students().getFirst();
    GradeBookClient teacher = GradeBookClient.of("gv.binh", group);
    teacher.enter(student, "TOAN.TEST", "8", 0);
    teacher.enter(student, "TOAN.TEST", "9", 1);
    verification("ht.minh", group.schoolId())
        .statusCode(200)
        .body("whole", equalTo(true))
        .body("changes", greaterThanOrEqualTo(2))
        .body("broken", empty());

    alter(group, "update grade_change set new_value = '10' where number = 2");
    verification("ht.minh", group.schoolId())
        .statusCode(200)
        .body("whole", equalTo(false))
        .body("broken.classId", hasItem(group.id().toString()))
        .body("broken.firstBroken", hasItem(2));

    alter(group, "update grade_change set new_value = '9' where number = 2");
    verification("ht.minh", group.schoolId()).body("whole", equalTo(true));
  }

  @Test
  void findsThatTheLastChangesWereCutOff() throws SQLException {
    TestClass group = TestClass.of(database, "gv.binh", 4);
    var student = group.students().getFirst();
    GradeBookClient teacher = GradeBookClient.of("gv.binh", group);
    teacher.enter(student, "TOAN.TEST", "8", 0);
    DatabaseOwner.execute("create table kept as select * from grade_change where " + of(group));
    alter(group, "delete from grade_change where true");
    verification("ht.minh", group.schoolId()).body("broken.firstBroken", hasItem(1));

    DatabaseOwner.execute("insert into grade_change select * from kept; drop table kept");
    verification("ht.minh", group.schoolId()).body("whole", equalTo(true));
  }

  @Test
  void holdsUnderEntriesOfManyAtOnce() throws Exception {
    TestClass group = TestClass.of(database, "gv.binh", 4);
    GradeBookClient teacher = GradeBookClient.of("gv.binh", group);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var work =
          IntStream.range(0, 12)
              .<Callable<Integer>>mapToObj(
                  index -> {
                    UUID student = group.students().get(index % group.students().size());
                    String column = index % 2 == 0 ? "TOAN.TEST" : "TIENG_VIET.TEST";
                    return () ->
                        teacher.enter(student, column, "" + (index % 9 + 1), 0).statusCode();
                  })
              .toList();
      for (var done : threads.invokeAll(work)) {
        done.get();
      }
    }
    verification("ht.minh", group.schoolId()).body("whole", equalTo(true));
  }

  @Test
  void isForManagersOfTheSchoolOnly() {
    TestClass group = TestClass.of(database, "gv.binh", 4);
    verification("gv.binh", group.schoolId()).statusCode(403);
    verification("qtt.an", group.schoolId()).statusCode(403);
    verification("ht.minh", UUID.randomUUID()).statusCode(404);
  }

  private static ValidatableResponse verification(String account, UUID school) {
    return given()
        .auth()
        .oauth2(Tokens.of(account))
        .get("/api/v1/schools/{id}/grade-history/verification", school)
        .then();
  }

  private static void alter(TestClass group, String statement) throws SQLException {
    DatabaseOwner.execute(
        "alter table grade_change disable trigger grade_change_append_only; "
            + statement
            + " and "
            + of(group)
            + "; alter table grade_change enable trigger grade_change_append_only");
  }

  private static String of(TestClass group) {
    return "class_id = '" + group.id() + "'";
  }
}
