package vn.hocbaso.record;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.local.authority.Outage;
import vn.hocbaso.record.document.pdf.OtherLayout;
import vn.hocbaso.signing.SignatureValidation;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;

/** What a seal, a layout and the order of signatures do to the answer about a file. */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class SealVerificationTest {

  @Inject DataSource database;
  @Inject TestSigner signer;
  @Inject SignatureValidation validation;

  private RecordDesk manager;
  private UUID record;
  private byte[] xml;
  private byte[] pdf;

  @BeforeEach
  void issuedRecord() {
    TestClass group = TestClass.of(database, RecordDesk.TEACHER, 4);
    RecordDesk.bring(group, RecordAct.ISSUE);
    manager = RecordDesk.of(RecordDesk.MANAGER, group);
    record = UUID.fromString(String.valueOf(manager.first().get("id")));
    xml = manager.file(record, "xml");
    pdf = manager.file(record, "pdf");
  }

  @AfterEach
  void mendTheAuthority() {
    signer.authority().fail(Outage.NONE);
  }

  @Test
  void keepsAnIssuedFileValidWhenThePublicAddressHasChanged() {
    byte[] moved = signer.seal(rendered(URI.create("https://hocba.before.example")), school());
    byFile(moved)
        .body("outcome", equalTo("INVALID"))
        .body("failedCheck", equalTo("SAME_AS_REGISTER"));
    signer.putIntoRegister(record, "PDF", moved);
    byFile(moved).body("outcome", equalTo("VALID")).body("checks.passed", not(hasItem(false)));
  }

  @Test
  void keepsAnIssuedFileValidWhenTheLayoutHasChanged() {
    byte[] older = signer.seal(OtherLayout.of(rendered(URI.create("http://localhost"))), school());
    byFile(older)
        .body("outcome", equalTo("INVALID"))
        .body("failedCheck", equalTo("SAME_AS_REGISTER"))
        .body("checks.check", not(hasItem("RENDITION_EQUAL")));
    signer.putIntoRegister(record, "PDF", older);
    byFile(older).body("outcome", equalTo("VALID")).body("checks.passed", not(hasItem(false)));
  }

  @Test
  void saysWhatAFileThatShowsSomethingElseFailed() {
    byte[] drawn =
        signer.seal(OtherLayout.withAMarkMore(rendered(URI.create("http://localhost"))), school());
    byFile(drawn)
        .body("outcome", equalTo("INVALID"))
        .body("checks.find { it.check == 'RENDITION_EQUAL' }.passed", equalTo(false));
    byFile(pdf).body("checks.find { it.check == 'RENDITION_EQUAL' }.passed", equalTo(true));
  }

  @Test
  void decidesNothingWhileOnlyTheStateOfTheSealIsUnknown() {
    byte[] sealed = signer.seal(rendered(URI.create("http://localhost")), school());
    signer.authority().fail(Outage.REVOCATION);
    byFile(xml).body("outcome", equalTo("VALID"));
    byFile(sealed)
        .body("outcome", equalTo("INVALID"))
        .body("failedCheck", equalTo("SAME_AS_REGISTER"));
    signer.putIntoRegister(record, "PDF", sealed);
    byFile(sealed)
        .body("outcome", equalTo("UNDECIDED"))
        .body("failedCheck", equalTo("REVOCATION_KNOWN"))
        .body("checks.find { it.check == 'SEAL_COVERS_FILE' }.passed", equalTo(true));
  }

  @Test
  void refusesTheSealOfAnotherSchool() {
    byte[] foreign = signer.seal(rendered(URI.create("http://localhost")), signer.stranger());
    signer.putIntoRegister(record, "PDF", foreign);
    byFile(foreign)
        .body("outcome", equalTo("INVALID"))
        .body("failedCheck", equalTo("SIGNERS_ENTITLED"));
  }

  @Test
  void refusesTheSealOfARevokedCertificateAndSaysThatItCoversTheFile() {
    SignerIdentity revoked = signer.stranger();
    byte[] sealed = signer.seal(rendered(URI.create("http://localhost")), revoked);
    byFile(sealed).body("failedCheck", equalTo("SIGNERS_ENTITLED"));
    signer
        .authority()
        .revoke(
            signer.certificate(revoked).certificate().getSerialNumber(),
            signer.clock.instant().minus(Duration.ofDays(1)));
    byFile(sealed)
        .body("outcome", equalTo("INVALID"))
        .body("failedCheck", equalTo("CERTIFICATES_TRUSTED"))
        .body("checks.find { it.check == 'SEAL_COVERS_FILE' }.passed", equalTo(true));
  }

  @Test
  void refusesAFileThatTheManagerSignedAfterTheIssue() {
    byte[] taught = without(without(xml, SignatureRole.SCHOOL), SignatureRole.MANAGER);
    byte[] issued = signer.sign(taught, SignatureRole.SCHOOL, school());
    awaitNextSecond();
    byte[] late = signer.sign(issued, SignatureRole.MANAGER, principal());
    signer.putIntoRegister(record, "XML", late);
    byFile(late)
        .body("outcome", equalTo("INVALID"))
        .body("failedCheck", equalTo("SIGNED_IN_ORDER"));
    byte[] approved = signer.sign(taught, SignatureRole.MANAGER, principal());
    byte[] inOrder = signer.sign(approved, SignatureRole.SCHOOL, school());
    signer.putIntoRegister(record, "XML", inOrder);
    byFile(inOrder).body("outcome", equalTo("VALID"));
  }

  /** Timestamps count whole seconds: what they put into one second they do not put in order. */
  private void awaitNextSecond() {
    Instant now = signer.clock.instant();
    while (signer.clock.instant().getEpochSecond() == now.getEpochSecond()) {
      Thread.onSpinWait();
    }
  }

  private byte[] rendered(URI address) {
    RenderPdf own = new RenderPdf(address, signer.clock);
    return own.issued(
        xml,
        FoundSignatures.of(validation.validateXml(xml, SignatureRole.signedIds()).signatures()),
        Map.of());
  }

  private SignerIdentity school() {
    var school = StoredContent.read(xml).school();
    return new SignerIdentity.Organisation(
        Optional.ofNullable(school.taxCode()).orElseThrow(), school.name());
  }

  private SignerIdentity principal() {
    return validation.validateXml(xml, SignatureRole.signedIds()).signatures().stream()
        .filter(found -> FoundSignatures.stands(found, SignatureRole.MANAGER))
        .flatMap(found -> found.signer().stream())
        .map(
            found ->
                new SignerIdentity.Person(
                    found.personalIdNumber().orElseThrow(), found.commonName()))
        .findFirst()
        .orElseThrow();
  }

  /** The record with the slot of a role empty again. */
  private static byte[] without(byte[] xml, SignatureRole role) {
    String text = new String(xml, UTF_8);
    String open = "<" + role.slot() + ">";
    String close = "</" + role.slot() + ">";
    return (text.substring(0, text.indexOf(open) + open.length())
            + text.substring(text.indexOf(close)))
        .getBytes(UTF_8);
  }

  private static ValidatableResponse byFile(byte[] file) {
    return given()
        .multiPart("file", "hoc-ba", file)
        .post("/api/v1/public/verifications")
        .then()
        .statusCode(200);
  }
}
