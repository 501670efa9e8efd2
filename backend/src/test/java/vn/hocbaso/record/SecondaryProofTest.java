package vn.hocbaso.record;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import eu.europa.esig.dss.enumerations.Indication;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.record.document.pdf.RenditionVerdict;
import vn.hocbaso.record.document.xml.YearRecordXml;
import vn.hocbaso.signing.SignatureValidation;
import vn.hocbaso.signing.pdf.PdfSig;
import vn.hocbaso.signing.xml.XmlSec;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.PdfA;
import vn.hocbaso.testing.TestClass;

/**
 * Tools that are not ours accept an issued secondary record, every teacher's signature included.
 */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class SecondaryProofTest {

  @Inject DataSource database;
  @Inject RenderPdf pdf;
  @Inject SignatureValidation validation;

  @Test
  void otherToolsAcceptAnIssuedRecordAndRejectATamperedOne() throws Exception {
    TestClass group = SecondaryClass.closed(database);
    List.of(SecondaryClass.MATHS, SecondaryClass.SCIENCE, RecordDesk.TEACHER)
        .forEach(teacher -> SecondaryClass.signAs(teacher, group));
    RecordDesk.of(RecordDesk.TEACHER, group).signAll(RecordAct.SIGN_AS_HOMEROOM_TEACHER);
    RecordDesk manager = RecordDesk.of(RecordDesk.MANAGER, group);
    manager.signAll(RecordAct.SIGN_AS_MANAGER);
    RecordDesk.of(RecordDesk.SEAL_KEEPER, group).signAll(RecordAct.ISSUE);
    Map<String, Object> record = manager.first();
    assertThat(record).containsEntry("state", "ISSUED");
    byte[] xml = manager.file(record.get("id"), "xml");
    byte[] sealed = manager.file(record.get("id"), "pdf");
    provesXml(xml);
    assertThat(PdfA.violations(sealed)).isEmpty();
    assertThat(PdfSig.report(sealed)).contains("Signature is Valid");
    assertThat(DssVerdict.of(sealed, root())).containsExactly(Indication.TOTAL_PASSED);
    var roles =
        FoundSignatures.of(
            validation
                .validateXml(xml, SubjectSignatures.signedIds(StoredContent.read(xml)))
                .signatures());
    assertThat(pdf.compare(sealed, xml, roles)).isEqualTo(new RenditionVerdict.Equal());
    for (byte[] file : List.of(xml, sealed)) {
      namesTheSubjectTeachers(verified(file, "VALID"));
    }
    namesTheSubjectTeachers(
        given()
            .get("/api/v1/public/verifications/" + record.get("lookupCode"))
            .then()
            .body("outcome", equalTo("VALID")));
    assertThat(new FileVerification(validation, Clock.systemUTC()).verify(xml).subjectSigners())
        .extracting(one -> one.subject() + ": " + one.name())
        .isEqualTo(
            YearRecordXml.read(xml).slots().stream()
                .map(slot -> slot.subject().name() + ": " + slot.teacher().fullName())
                .toList());
    verified(withoutOne(xml), "INVALID");
  }

  private void provesXml(byte[] xml) throws Exception {
    YearRecordContent content = YearRecordXml.read(xml);
    byte[] tampered =
        new String(xml, UTF_8)
            .replace("<CA_NAM>9.2</CA_NAM>", "<CA_NAM>9.3</CA_NAM>")
            .getBytes(UTF_8);
    assertThat(tampered).isNotEqualTo(xml);
    assertThat(content.slots()).hasSizeGreaterThan(10);
    for (var slot : content.slots()) {
      String place = "GVBM' and @Id='" + slot.id();
      assertThat(xmlSec(xml, place).valid()).as(slot.id()).isTrue();
      boolean mark =
          slot.subject().values().year() != null && "9.2".equals(slot.subject().values().year());
      assertThat(xmlSec(tampered, place).valid()).as("tampered " + slot.id()).isEqualTo(!mark);
    }
    for (SignatureRole role : SignatureRole.values()) {
      assertThat(xmlSec(xml, role.slot()).valid()).as(role.name()).isTrue();
      assertThat(xmlSec(tampered, role.slot()).valid()).as(role.name()).isFalse();
    }
    assertThat(DssVerdict.of(xml, root()))
        .hasSize(content.slots().size() + SignatureRole.values().length)
        .containsOnly(Indication.TOTAL_PASSED);
  }

  /** The file with one subject teacher's place empty. */
  private static byte[] withoutOne(byte[] xml) {
    String text = new String(xml, UTF_8);
    int from = text.indexOf('>', text.indexOf("<GVBM Id=\"")) + 1;
    return (text.substring(0, from) + text.substring(text.indexOf("</GVBM>", from)))
        .getBytes(UTF_8);
  }

  private static ValidatableResponse verified(byte[] file, String outcome) {
    return given()
        .multiPart("file", "hoc-ba", file)
        .post("/api/v1/public/verifications")
        .then()
        .statusCode(200)
        .body("outcome", equalTo(outcome));
  }

  /** In the order of the subjects; two of them share natural science. */
  private static void namesTheSubjectTeachers(ValidatableResponse answer) {
    var signed = answer.extract().jsonPath();
    assertThat(signed.<String>getList("subjectSignatures.subject"))
        .startsWith("Ngữ văn", "Toán")
        .containsOnlyOnce("Toán")
        .filteredOn("Khoa học tự nhiên"::equals)
        .hasSize(2);
    assertThat(signed.<Object>getList("subjectSignatures.signer")).doesNotContainNull();
    assertThat(signed.<Object>getList("subjectSignatures.timestampedAt")).doesNotContainNull();
    assertThat(answer.extract().asString()).doesNotContain("0921880");
  }

  private static XmlSec.Verdict xmlSec(byte[] xml, String slot) {
    return XmlSec.verify(xml, slot, root(), "DIEM_TONG_KET", "DU_LIEU_HOC_BA", "THONG_TIN_HOC_BA");
  }

  private static Path root() {
    return Path.of(
        ConfigProvider.getConfig().getValue("hocba.signing.trust-anchors", String.class));
  }
}
