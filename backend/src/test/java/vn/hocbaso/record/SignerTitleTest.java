package vn.hocbaso.record;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.record.document.pdf.PrintedText;
import vn.hocbaso.testing.DatabaseOwner;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;

/** Under which title a person signed: part of the signature, whatever becomes of the person. */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class SignerTitleTest {

  private static final String OTHER_MANAGER = "pht.tuyet";

  @Inject DataSource database;

  private TestClass group;

  @BeforeEach
  void newClass() {
    group = TestClass.of(database, RecordDesk.TEACHER, 4);
  }

  @AfterEach
  void restore() throws SQLException {
    position(RecordDesk.MANAGER, "Hiệu trưởng");
  }

  @Test
  void staysWhatItWasWhenThePersonIsPromoted() throws Exception {
    RecordDesk.bring(group, RecordAct.ISSUE);
    RecordDesk manager = RecordDesk.of(RecordDesk.MANAGER, group);
    position(RecordDesk.MANAGER, "Trưởng phòng");
    Map<String, Object> record = manager.first();
    byte[] pdf = manager.file(record.get("id"), "pdf");
    verify(manager.file(record.get("id"), "xml")).body("outcome", equalTo("VALID"));
    verify(pdf)
        .body("outcome", equalTo("VALID"))
        .body(
            "signatures.signerTitle",
            contains(equalTo("Giáo viên chủ nhiệm"), equalTo("Hiệu trưởng"), nullValue()));
    assertThat(PrintedText.of(pdf)).contains("HIỆUTRƯỞNG").doesNotContain("TRƯỞNGPHÒNG");
  }

  @Test
  void isThatOfTheManagerWhoSigned() throws Exception {
    RecordDesk.bring(group, RecordAct.SIGN_AS_HOMEROOM_TEACHER);
    RecordDesk deputy = RecordDesk.of(OTHER_MANAGER, group);
    deputy.signAll(RecordAct.SIGN_AS_MANAGER);
    RecordDesk.of(RecordDesk.SEAL_KEEPER, group).signAll(RecordAct.ISSUE);
    byte[] pdf = deputy.file(deputy.first().get("id"), "pdf");
    assertThat(PrintedText.of(pdf)).contains("PHÓHIỆUTRƯỞNG");
    verify(pdf).body("outcome", equalTo("VALID"));
  }

  @Test
  void isNotToBeChangedInTheFile() {
    RecordDesk.bring(group, RecordAct.ISSUE);
    RecordDesk manager = RecordDesk.of(RecordDesk.MANAGER, group);
    String xml = new String(manager.file(manager.first().get("id"), "xml"), StandardCharsets.UTF_8);
    String raised = xml.replace(">Hiệu trưởng</", ">Bộ trưởng</");
    assertThat(raised).isNotEqualTo(xml);
    verify(raised.getBytes(StandardCharsets.UTF_8)).body("outcome", equalTo("INVALID"));
  }

  private static ValidatableResponse verify(byte[] file) {
    return given()
        .multiPart("file", "hoc-ba", file)
        .post("/api/v1/public/verifications")
        .then()
        .statusCode(200);
  }

  private static void position(String account, String position) throws SQLException {
    DatabaseOwner.execute(
        "update staff set position = '%s' where account = '%s'".formatted(position, account));
  }
}
