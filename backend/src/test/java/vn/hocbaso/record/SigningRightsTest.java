package vn.hocbaso.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;

/** What stands between a prepared batch and a signature: rights as they are now, sound files. */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class SigningRightsTest {

  @Inject DataSource database;
  @Inject TestSigner signer;

  private TestClass group;

  @BeforeEach
  void newClass() {
    group = TestClass.of(database, RecordDesk.TEACHER, 4);
  }

  @Test
  void refusesASignerWhoseRightWasWithdrawnSinceTheBatchWasOpened() {
    RecordDesk.bring(group, RecordAct.CREATE);
    RecordDesk teacher = RecordDesk.of(RecordDesk.TEACHER, group);
    String batch = prepared(teacher, RecordAct.SIGN_AS_HOMEROOM_TEACHER);
    UUID homeroom = homeroom(null);
    teacher.authorise(batch, RecordDesk.PIN).then().statusCode(404);
    homeroom(homeroom);
    assertThat(teacher.first()).containsEntry("state", "CREATED");
    teacher.authorise(batch, RecordDesk.PIN).then().statusCode(202);
    settled(teacher, batch).then().body("counts.done", equalTo(2));
  }

  @Test
  void sealsNothingOverASignatureThatDoesNotVerify() {
    RecordDesk.bring(group, RecordAct.SIGN_AS_MANAGER);
    RecordDesk keeper = RecordDesk.of(RecordDesk.SEAL_KEEPER, group);
    Map<String, Object> record = keeper.first();
    spoilTheTeachersSignature(UUID.fromString(String.valueOf(record.get("id"))));
    String batch = prepared(keeper, RecordAct.ISSUE);
    keeper.authorise(batch, RecordDesk.PIN).then().statusCode(202);
    settled(keeper, batch).then().body("counts.done", equalTo(1)).body("counts.failed", equalTo(1));
    assertThat(keeper.first()).containsEntry("state", "MANAGER_SIGNED");
    assertThat(keeper.records().getLast()).containsEntry("state", "ISSUED");
  }

  /** The manager signs a file in which the teacher's signature is already broken. */
  private void spoilTheTeachersSignature(UUID record) {
    RecordDesk manager = RecordDesk.of(RecordDesk.MANAGER, group);
    String xml = new String(manager.file(record, "xml"), UTF_8);
    int value = xml.indexOf("SignatureValue", xml.indexOf("<GVCN>"));
    int letter = xml.indexOf('>', value) + 10;
    char other = xml.charAt(letter) == 'A' ? 'B' : 'A';
    String spoilt = xml.substring(0, letter) + other + xml.substring(letter + 1);
    int open = spoilt.indexOf("<CBQL>") + "<CBQL>".length();
    String again = spoilt.substring(0, open) + spoilt.substring(spoilt.indexOf("</CBQL>"));
    SignerIdentity principal = signer.identityOf(RecordDesk.MANAGER);
    signer.putIntoRegister(
        record, "XML", signer.sign(again.getBytes(UTF_8), SignatureRole.MANAGER, principal));
  }

  private static String prepared(RecordDesk desk, RecordAct act) {
    return desk.prepare(act, desk.records())
        .then()
        .statusCode(201)
        .extract()
        .jsonPath()
        .getString("id");
  }

  private static Response settled(RecordDesk desk, String batch) {
    return await()
        .atMost(Duration.ofSeconds(90))
        .until(
            () -> desk.batch(batch),
            answer -> !"RUNNING".equals(answer.jsonPath().getString("state")));
  }

  /** Names another homeroom teacher, or nobody; gives the one before. */
  private UUID homeroom(@Nullable UUID staff) {
    try (Connection connection = database.getConnection();
        var query =
            connection.prepareStatement("select homeroom_staff_id from class_group where id = ?");
        var update =
            connection.prepareStatement(
                "update class_group set homeroom_staff_id = ? where id = ?")) {
      query.setObject(1, group.id());
      var found = query.executeQuery();
      found.next();
      update.setObject(1, staff);
      update.setObject(2, group.id());
      update.executeUpdate();
      return found.getObject(1, UUID.class);
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
