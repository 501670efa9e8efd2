package vn.hocbaso.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.RepeatedTest;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;

/** Creating the records of a class anew while its teacher signs them. */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class CreateWhileSigningTest {

  @Inject DataSource database;

  @RepeatedTest(3)
  void eachRecordIsEitherSignedAsItWasOrCreatedAnewAndNotSigned() throws Exception {
    TestClass group = TestClass.of(database, RecordDesk.TEACHER, 4);
    RecordDesk.bring(group, RecordAct.CREATE);
    RecordDesk teacher = RecordDesk.of(RecordDesk.TEACHER, group);
    String batch =
        teacher
            .prepare(RecordAct.SIGN_AS_HOMEROOM_TEACHER, teacher.records())
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    rename(group);
    CountDownLatch both = new CountDownLatch(2);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<Response> signing =
          threads.submit(
              () -> {
                meet(both);
                teacher.authorise(batch, RecordDesk.PIN).then().statusCode(202);
                return settled(teacher, batch);
              });
      Future<List<String>> creating =
          threads.submit(
              () -> {
                meet(both);
                return teacher.create().then().statusCode(200).extract().path("created");
              });
      List<Map<String, Object>> items = signing.get().jsonPath().getList("items");
      List<String> created = creating.get();
      for (Map<String, Object> item : items) {
        assertOneOutcome(teacher, item, created.contains(item.get("recordId")));
      }
    }
  }

  private static void assertOneOutcome(RecordDesk teacher, Map<String, Object> item, boolean anew) {
    Response record = teacher.open(item.get("recordId"));
    String state = record.path("summary.state");
    String name = record.path("content.student.fullName");
    if (anew) {
      assertThat(item).containsEntry("state", "FAILED");
      assertThat(state).isEqualTo("CREATED");
      assertThat(name).startsWith("Mới");
    } else {
      assertThat(item).containsEntry("state", "DONE");
      assertThat(state).isEqualTo("HOMEROOM_SIGNED");
      assertThat(name).doesNotStartWith("Mới");
    }
  }

  private static void meet(CountDownLatch both) throws InterruptedException {
    both.countDown();
    both.await();
  }

  private static Response settled(RecordDesk desk, String batch) {
    return await()
        .atMost(Duration.ofSeconds(90))
        .until(
            () -> desk.batch(batch),
            answer -> !"RUNNING".equals(answer.jsonPath().getString("state")));
  }

  /** Something to create the records anew for. */
  private void rename(TestClass group) throws SQLException {
    try (var connection = database.getConnection();
        var update =
            connection.prepareStatement(
                "update student set full_name = 'Mới ' || full_name where id = any (?)")) {
      update.setArray(1, connection.createArrayOf("uuid", group.students().toArray()));
      update.executeUpdate();
    }
  }
}
