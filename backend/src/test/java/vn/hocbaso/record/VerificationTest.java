package vn.hocbaso.record;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;

/** What anybody learns about a record, and what no forger gets past. */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class VerificationTest {

  @Inject DataSource database;
  @Inject TestSigner signer;
  @Inject CheckingPlaces places;

  private TestClass group;
  private RecordDesk manager;

  @BeforeEach
  void issuedClass() {
    group = TestClass.of(database, RecordDesk.TEACHER, 4);
    RecordDesk.bring(group, RecordAct.ISSUE);
    manager = RecordDesk.of(RecordDesk.MANAGER, group);
  }

  @Test
  void tellsAnybodyThatAnIssuedRecordIsValid() {
    byCode(String.valueOf(manager.first().get("lookupCode")))
        .body("outcome", equalTo("VALID"))
        .body("headline", equalTo("Học bạ hợp lệ"))
        .body("verdict", equalTo("VALID"))
        .body("registry.state", equalTo("ISSUED"))
        .body("reason", nullValue())
        .body("signatures.role", contains("HOMEROOM_TEACHER", "MANAGER", "SCHOOL"))
        .body("signatures.timestampedAt", not(contains(nullValue())))
        .body("subjectSignatures", hasSize(0))
        .body("record.studentInitials", equalTo("T. V. A."))
        .body("issuedAt", notNullValue());
  }

  @Test
  void readsACodeHoweverItIsTyped() {
    String code = String.valueOf(manager.first().get("lookupCode"));
    byCode(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "))
        .body("outcome", equalTo("VALID"));
  }

  @Test
  void showsNoMoreOfAStudentThanInitials() {
    String answer = byCode(String.valueOf(manager.first().get("lookupCode"))).extract().asString();
    assertThat(answer)
        .doesNotContain("Trần Văn An")
        .doesNotContain("2016-05-03", "03/05/2016", "3/5/2016")
        .doesNotContain("HTXS");
  }

  @Test
  void knowsNothingOfACodeThatWasNotIssued() {
    TestClass created = TestClass.of(database, RecordDesk.TEACHER, 4);
    RecordDesk.bring(created, RecordAct.CREATE);
    Map<String, Object> record = RecordDesk.of(RecordDesk.TEACHER, created).first();
    byCode(String.valueOf(record.get("lookupCode")))
        .body("outcome", equalTo("UNKNOWN"))
        .body("record", nullValue())
        .body("signatures", hasSize(0));
    byCode("0000-0000-0000-0000").body("outcome", equalTo("UNKNOWN"));
    byCode("nonsense").body("outcome", equalTo("UNKNOWN"));
  }

  @Test
  void givesTheSameVerdictForBothFiles() {
    Object id = manager.first().get("id");
    byFile(manager.file(id, "xml")).body("outcome", equalTo("VALID"));
    byFile(manager.file(id, "pdf"))
        .body("outcome", equalTo("VALID"))
        .body("checks.passed", not(org.hamcrest.Matchers.hasItem(false)));
  }

  @Test
  void refusesAFileWithOneChangedByte() {
    Object id = manager.first().get("id");
    String xml = new String(manager.file(id, "xml"), StandardCharsets.UTF_8);
    byFile(xml.replace("Trần Văn An", "Trần Văn Ân").getBytes(StandardCharsets.UTF_8))
        .body("outcome", equalTo("INVALID"))
        .body("explanation", containsString("Nội dung đã bị thay đổi sau khi ký"))
        .body("verdict", equalTo("NOT_VALID"))
        .body("reason.code", equalTo("CONTENT_CHANGED"))
        .body("advice", containsString("bản gốc"));
    byte[] pdf = manager.file(id, "pdf");
    pdf[pdf.length / 2] ^= 1;
    byFile(pdf)
        .body("outcome", equalTo("INVALID"))
        .body("failedCheck", equalTo("SEAL_COVERS_FILE"));
  }

  @Test
  void refusesAFileToWhichSomethingWasAdded() {
    byte[] pdf = manager.file(manager.first().get("id"), "pdf");
    byte[] longer = java.util.Arrays.copyOf(pdf, pdf.length + 20);
    java.util.Arrays.fill(longer, pdf.length, longer.length, (byte) '\n');
    byFile(longer).body("outcome", equalTo("INVALID"));
  }

  @Test
  void refusesASignatureFromAnotherRecord() {
    String own = xmlOf(0);
    String other = xmlOf(1);
    byFile(own.replace(part(own, "CBQL"), part(other, "CBQL")).getBytes(StandardCharsets.UTF_8))
        .body("outcome", equalTo("INVALID"));
  }

  @Test
  void refusesASignatureInThePlaceOfAnotherRole() {
    String xml = xmlOf(0);
    String teacher = part(xml, "GVCN");
    String other = part(xml, "CBQL");
    String moved =
        xml.replace(teacher, "<GVCN>?</GVCN>")
            .replace(other, teacher.replace("GVCN>", "CBQL>"))
            .replace("<GVCN>?</GVCN>", other.replace("CBQL>", "GVCN>"));
    byFile(moved.getBytes(StandardCharsets.UTF_8))
        .body("outcome", equalTo("INVALID"))
        .body("explanation", containsString("sai vị trí của vai trò"));
  }

  @Test
  void refusesAFileWithoutASignature() {
    String xml = xmlOf(0);
    byFile(xml.replace(part(xml, "CBQL"), "<CBQL/>").getBytes(StandardCharsets.UTF_8))
        .body("outcome", equalTo("INVALID"))
        .body("failedCheck", equalTo("SIGNATURES_PRESENT"));
  }

  @Test
  void saysLoudlyThatARecordWasRevoked() {
    Map<String, Object> record = manager.first();
    Object id = record.get("id");
    byte[] xml = manager.file(id, "xml");
    byte[] pdf = manager.file(id, "pdf");
    manager.revoke(record, "Sai họ tên").then().statusCode(200);
    byCode(String.valueOf(record.get("lookupCode")))
        .body("outcome", equalTo("REVOKED"))
        .body("headline", equalTo("HỌC BẠ ĐÃ BỊ THU HỒI"))
        .body("revocation.at", notNullValue())
        .body("revocation.reason", equalTo("Sai họ tên"))
        .body("revocation.replacedBy", nullValue());
    byFile(xml).body("outcome", equalTo("REVOKED"));
    byFile(pdf).body("outcome", equalTo("REVOKED"));
    manager.revoke(manager.first(), "again").then().statusCode(409);
    byCode(String.valueOf(manager.records().getLast().get("lookupCode")))
        .body("outcome", equalTo("VALID"));
  }

  @Test
  void refusesWhatIsNoRecordFile() {
    given()
        .multiPart("file", "a.txt", "hello".getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/public/verifications")
        .then()
        .statusCode(415)
        .body("code", equalTo("VERIFICATION_FILE_UNKNOWN"));
    byFile("<HOC_BA/>".getBytes(StandardCharsets.UTF_8))
        .body("outcome", equalTo("INVALID"))
        .body("failedCheck", equalTo("READABLE"));
    byFile(
            "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"
                .getBytes(StandardCharsets.UTF_8))
        .body("failedCheck", equalTo("READABLE"));
    given().multiPart("other", "x").post("/api/v1/public/verifications").then().statusCode(400);
  }

  @Test
  void asksTheIssueAndNotALaterActWhatTheRecordSays() {
    Map<String, Object> record = manager.first();
    UUID id = UUID.fromString(String.valueOf(record.get("id")));
    byte[] xml = manager.file(id, "xml");
    String text = new String(xml, StandardCharsets.UTF_8);
    signer.putIntoRegister(
        id, "XML", text.replace("Trần Văn An", "Trần Văn Ân").getBytes(StandardCharsets.UTF_8));
    byCode(String.valueOf(record.get("lookupCode")))
        .body("outcome", equalTo("INVALID"))
        .body("failedCheck", equalTo("SAME_AS_REGISTER"));
    manager.revoke(record, "Sai họ tên").then().statusCode(200);
    byCode(String.valueOf(record.get("lookupCode")))
        .body("outcome", equalTo("INVALID"))
        .body("failedCheck", equalTo("SAME_AS_REGISTER"));
    signer.putIntoRegister(id, "XML", xml);
    byCode(String.valueOf(record.get("lookupCode")))
        .body("outcome", equalTo("REVOKED"))
        .body("registry.state", equalTo("REVOKED"));
  }

  @Test
  void givesTheReportOfTheStandardOnTheSignatures() {
    Object id = manager.first().get("id");
    for (String kind : new String[] {"xml", "pdf"}) {
      report(manager.file(id, kind))
          .statusCode(200)
          .contentType("application/xml")
          .body(containsString("urn:etsi:019102:mainindication:total-passed"));
    }
    byte[] longer = java.util.Arrays.copyOf(manager.file(id, "pdf"), 200_000);
    report(longer).statusCode(422).body("code", equalTo("VERIFICATION_REPORT_NONE"));
  }

  private static ValidatableResponse report(byte[] file) {
    return given()
        .multiPart("file", "hoc-ba", file)
        .post("/api/v1/public/verifications/reports")
        .then();
  }

  @Test
  void describesAFileOfAnotherSystemAndNeverCallsItValid() {
    byFile(IssuedFiles.foreign(World.shared()))
        .body("outcome", equalTo("FOREIGN"))
        .body("verdict", equalTo("CANNOT_DECIDE"))
        .body("foreignSignatures.integrity", contains("INTACT"))
        .body("foreignSignatures.trust", contains("UNKNOWN_SIGNER"))
        .body("foreignSignatures.scope", contains("WHOLE_FILE"))
        .body("record", nullValue());
    byFile(PdfForgery.append(IssuedFiles.foreign(World.shared()), "more"))
        .body("outcome", equalTo("FOREIGN"))
        .body("foreignSignatures.scope", contains("EARLIER_STATE"));
  }

  @Test
  void checksOnlySoManyFilesAtOnceWhoeverSendsThem() {
    int status = whileTaken(4, () -> sent("<HOC_BA/>").getStatusCode());
    assertThat(status).isEqualTo(503);
    assertThat(whileTaken(3, () -> sent("<HOC_BA/>").getStatusCode())).isEqualTo(200);
  }

  private int whileTaken(int taken, Supplier<Integer> act) {
    return taken == 0 ? act.get() : places.within(() -> whileTaken(taken - 1, act));
  }

  private static Response sent(String file) {
    return given()
        .multiPart("file", "hoc-ba", file.getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/public/verifications");
  }

  @Test
  void answersInEnglishWhenAsked() {
    given()
        .header("Accept-Language", "en")
        .get("/api/v1/public/verifications/" + manager.first().get("lookupCode"))
        .then()
        .body("headline", equalTo("The record is valid"));
  }

  private String xmlOf(int index) {
    Object id = manager.records().get(index).get("id");
    return new String(manager.file(id, "xml"), StandardCharsets.UTF_8);
  }

  private static String part(String xml, String element) {
    return xml.substring(
        xml.indexOf("<" + element + ">"), xml.indexOf("</" + element + ">") + element.length() + 3);
  }

  private static ValidatableResponse byCode(String code) {
    return given().get("/api/v1/public/verifications/{code}", code).then().statusCode(200);
  }

  private static ValidatableResponse byFile(byte[] file) {
    return given()
        .multiPart("file", "hoc-ba", file)
        .post("/api/v1/public/verifications")
        .then()
        .statusCode(200);
  }
}
