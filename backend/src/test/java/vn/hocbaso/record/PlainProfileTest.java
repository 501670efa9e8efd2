package vn.hocbaso.record;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import eu.europa.esig.dss.enumerations.Indication;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import vn.hocbaso.signing.xml.XmlSec;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;

/** A class whose records are signed in plain XML-DSig, from the closed year to the public page. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
@TestProfile(PlainProfileTest.Plain.class)
class PlainProfileTest {

  /** XML-DSig alone; a timestamp per batch is asked for too, which this form cannot have. */
  public static final class Plain implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "hocba.signing.xml-profile", "XMLDSIG", "hocba.signing.timestamp-mode", "BATCH");
    }
  }

  @Inject DataSource database;

  @Test
  void isIssuedByAllRolesAndVerifiedWithTheSealThatProvesItsTime() throws Exception {
    TestClass group = TestClass.of(database, RecordDesk.TEACHER, 3);
    RecordDesk.issue(group);
    RecordDesk office = RecordDesk.of(RecordDesk.MANAGER, group);
    assertThat(office.records())
        .hasSizeGreaterThan(1)
        .allSatisfy(one -> assertThat(one).containsEntry("state", "ISSUED"));
    for (Map<String, Object> record : office.records()) {
      byte[] xml = office.file(record.get("id"), "xml");
      byte[] pdf = office.file(record.get("id"), "pdf");
      assertThat(text(xml)).contains("<ds:Signature").doesNotContain("QualifyingProperties");
      othersAccept(xml, pdf);
      verified(pdf, "hoc-ba.pdf").body("outcome", equalTo("VALID"));
      verified(xml, "hoc-ba.xml")
          .body("outcome", equalTo("UNDECIDED"))
          .body("reason.code", equalTo("TIME_NOT_INSIDE"))
          .body("registry.state", equalTo("ISSUED"));
      byte[] tampered =
          text(xml).replace("2016-05-03", "2016-05-04").getBytes(StandardCharsets.UTF_8);
      assertThat(tampered).isNotEqualTo(xml);
      verified(tampered, "hoc-ba.xml").body("outcome", equalTo("INVALID"));
    }
  }

  /** xmlsec1 accepts each signature; EU DSS finds them whole, and without a time no AdES. */
  private static void othersAccept(byte[] xml, byte[] pdf) throws Exception {
    for (SignatureRole role : SignatureRole.values()) {
      assertThat(
              XmlSec.verify(xml, role.slot(), root(), "DU_LIEU_HOC_BA", "THONG_TIN_HOC_BA").valid())
          .as(role.name())
          .isTrue();
    }
    assertThat(DssVerdict.of(xml, root()))
        .hasSize(SignatureRole.values().length)
        .containsOnly(Indication.INDETERMINATE);
    assertThat(DssVerdict.of(pdf, root())).containsExactly(Indication.TOTAL_PASSED);
  }

  private static ValidatableResponse verified(byte[] file, String name) {
    return given()
        .multiPart("file", name, file)
        .post("/api/v1/public/verifications")
        .then()
        .statusCode(200);
  }

  private static String text(byte[] xml) {
    return new String(xml, StandardCharsets.UTF_8);
  }

  private static Path root() {
    return Path.of(
        ConfigProvider.getConfig().getValue("hocba.signing.trust-anchors", String.class));
  }
}
