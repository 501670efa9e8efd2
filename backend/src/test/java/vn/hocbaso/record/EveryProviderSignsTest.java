package vn.hocbaso.record;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;

/**
 * Every role of a primary and of a secondary school signs with the keys of every kind of provider,
 * over HTTP, up to a record that everybody can verify.
 */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
@WithTestResource(TokenResource.class)
class EveryProviderSignsTest {

  @Inject DataSource database;
  @Inject SignersDesk signers;

  @ParameterizedTest
  @ValueSource(strings = {"keystore", "hsm", "mysign", "smartca", "csc", "desk"})
  void aPrimaryRecord(String provider) {
    TestClass group = TestClass.of(database, RecordDesk.TEACHER, 4);
    RecordDesk.bring(group, RecordAct.CREATE);
    issue(group, provider);
  }

  @ParameterizedTest
  @ValueSource(strings = {"keystore", "hsm", "mysign", "smartca", "csc", "desk"})
  void aSecondaryRecord(String provider) {
    TestClass group = SecondaryClass.closed(database);
    Object one = RecordDesk.of(RecordDesk.TEACHER, group).first().get("studentName");
    for (String teacher :
        List.of(SecondaryClass.MATHS, SecondaryClass.SCIENCE, RecordDesk.TEACHER)) {
      List<Map<String, Object>> places =
          SecondaryClass.ready(teacher, group).stream()
              .filter(place -> Objects.equals(place.get("studentName"), one))
              .toList();
      assertThat(places).isNotEmpty();
      signers.sign(teacher, group, RecordAct.SIGN_AS_SUBJECT_TEACHER, places, provider);
    }
    issue(group, provider);
  }

  /** The acts of the three roles that every school has, on the first record of the class. */
  private void issue(TestClass group, String provider) {
    act(RecordDesk.TEACHER, group, RecordAct.SIGN_AS_HOMEROOM_TEACHER, provider);
    act(RecordDesk.MANAGER, group, RecordAct.SIGN_AS_MANAGER, provider);
    act(RecordDesk.SEAL_KEEPER, group, RecordAct.ISSUE, provider);
    RecordDesk manager = RecordDesk.of(RecordDesk.MANAGER, group);
    Map<String, Object> record = manager.first();
    assertThat(record).containsEntry("state", "ISSUED");
    for (String kind : List.of("xml", "pdf")) {
      given()
          .multiPart("file", "hoc-ba", manager.file(record.get("id"), kind))
          .post("/api/v1/public/verifications")
          .then()
          .statusCode(200)
          .body("outcome", equalTo("VALID"));
    }
  }

  private void act(String account, TestClass group, RecordAct act, String provider) {
    List<Map<String, Object>> first = List.of(RecordDesk.of(account, group).first());
    signers.sign(account, group, act, first, provider);
  }
}
