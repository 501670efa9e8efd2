package vn.hocbaso.exchange.push;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static vn.hocbaso.exchange.push.Program.item;
import static vn.hocbaso.exchange.push.Program.versioned;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.LocalTestResource;

/** What is sent again, late, twice or at once. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
class PushOnceTest extends PushFixture {

  @Test
  void aVersionThatIsNotNewerChangesNothingAndSaysSo() throws Exception {
    String code = "HS" + own;
    pushStudent(
        versioned(
            "r" + own,
            5,
            "studentCode",
            code,
            "fullName",
            "Trần A",
            "dateOfBirth",
            "2020-01-02",
            "ethnicityCode",
            "01"),
        "CREATED");
    pushStudent(versioned("r" + own, 6, "studentCode", code, "fullName", "Trần B"), "UPDATED");
    for (long late : new long[] {5, 6}) {
      program
          .push("students", versioned("r" + own, late, "studentCode", code, "fullName", "Trần C"))
          .then()
          .body("items.outcome", contains("OUTDATED"))
          .body("items.newestVersion", contains(6));
    }
    assertThat(student("full_name", code)).isEqualTo("Trần B");
    pushStudent(versioned("r" + own, 7, "studentCode", code, "fullName", "Trần D"), "UPDATED");
  }

  @Test
  void aRefusedItemLeavesItsVersionOpen() {
    program
        .push("students", versioned("r" + own, 2, "studentCode", "HS" + own))
        .then()
        .body("items.outcome", contains("REFUSED"));
    pushStudent(
        versioned(
            "r" + own,
            2,
            "studentCode",
            "HS" + own,
            "fullName",
            "Trần A",
            "dateOfBirth",
            "2020-01-02",
            "ethnicityCode",
            "01"),
        "CREATED");
  }

  @Test
  void theSameRequestAgainIsToldTheSameAndAnotherUnderItsKeyIsRefused() throws Exception {
    String key = UUID.randomUUID().toString();
    String first =
        program
            .pushOnce(key, "classes", group("1A", null))
            .then()
            .statusCode(200)
            .body("items.outcome", contains("CREATED"))
            .extract()
            .asString();
    assertThat(program.pushOnce(key, "classes", group("1A", null)).asString()).isEqualTo(first);
    program
        .pushOnce(key, "classes", group("1B", null))
        .then()
        .statusCode(422)
        .body("code", equalTo("IDEMPOTENCY_KEY_REUSED"));
    assertThat(classes()).isEqualTo(1);
  }

  @Test
  void twoItemsAboutOneRecordAreNotGuessedAbout() {
    program
        .push("classes", group("1A", null), group("1A", null))
        .then()
        .body("items.outcome", contains("CREATED", "REFUSED"))
        .body("items[1].faults.code", contains("PUSH_KEY_REPEATED"));
    String number = number();
    program
        .push(
            "students",
            item(
                "studentCode",
                "HS" + own,
                "personalIdNumber",
                number,
                "fullName",
                "Trần A",
                "dateOfBirth",
                "2020-01-02",
                "ethnicityCode",
                "01"),
            item(
                "personalIdNumber",
                number,
                "fullName",
                "Trần A",
                "dateOfBirth",
                "2020-01-02",
                "ethnicityCode",
                "01"))
        .then()
        .body("items.outcome", contains("CREATED", "REFUSED"))
        .body("items[1].faults.code", contains("PUSH_STUDENT_REPEATED"));
  }

  @Test
  void twoPushesOfOneListAtOnceComeOneAfterTheOther() throws Exception {
    List<Map<String, @Nullable Object>> groups = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      groups.add(group("C" + i, null));
    }
    int created = 0;
    try (ExecutorService senders = Executors.newFixedThreadPool(4)) {
      Callable<Response> push = () -> program.push("classes", groups);
      List<Future<Response>> answers =
          senders.invokeAll(List.of(push, push, push, push), 60, SECONDS);
      for (Future<Response> answer : answers) {
        created +=
            answer.get().then().statusCode(200).extract().jsonPath().getInt("counts.created");
      }
    }
    assertThat(created).isEqualTo(200);
    assertThat(classes()).isEqualTo(200);
  }
}
