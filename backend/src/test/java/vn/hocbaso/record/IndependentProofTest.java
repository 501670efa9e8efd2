package vn.hocbaso.record;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import vn.hocbaso.signing.pdf.PdfSig;
import vn.hocbaso.signing.xml.XmlSec;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.PdfA;
import vn.hocbaso.testing.PrintedQr;
import vn.hocbaso.testing.TestClass;

/** Tools that are not ours accept what we issue, and reject it once it is tampered with. */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class IndependentProofTest {

  @Inject DataSource database;

  private static String address() {
    return ConfigProvider.getConfig().getValue("hocba.public-address", String.class);
  }

  private static Path root() {
    return Path.of(
        ConfigProvider.getConfig().getValue("hocba.signing.trust-anchors", String.class));
  }

  @Test
  void otherToolsAcceptEveryIssuedFileAndRejectATamperedOne() throws Exception {
    TestClass group = TestClass.of(database, RecordDesk.TEACHER, 4);
    RecordDesk.bring(group, RecordAct.ISSUE);
    RecordDesk manager = RecordDesk.of(RecordDesk.MANAGER, group);
    assertThat(manager.records()).hasSize(2);
    for (Map<String, Object> record : manager.records()) {
      provesXml(manager.file(record.get("id"), "xml"));
      byte[] pdf = manager.file(record.get("id"), "pdf");
      provesPdf(pdf);
      assertThat(PrintedQr.of(pdf)).isEqualTo(address() + "/v/" + record.get("lookupCode"));
    }
  }

  private void provesXml(byte[] xml) throws Exception {
    byte[] tampered =
        new String(xml, StandardCharsets.UTF_8)
            .replace("2016-05-03", "2016-05-04")
            .getBytes(StandardCharsets.UTF_8);
    assertThat(tampered).isNotEqualTo(xml);
    for (SignatureRole role : SignatureRole.values()) {
      assertThat(xmlSec(xml, role).output()).contains("OK");
      assertThat(xmlSec(xml, role).valid()).as(role.name()).isTrue();
      assertThat(xmlSec(tampered, role).valid()).as("tampered, " + role.name()).isFalse();
    }
    assertThat(DssVerdict.of(xml, root()))
        .hasSize(SignatureRole.values().length)
        .containsOnly(Indication.TOTAL_PASSED);
    assertThat(DssVerdict.of(tampered, root())).containsOnly(Indication.TOTAL_FAILED);
  }

  private XmlSec.Verdict xmlSec(byte[] xml, SignatureRole role) {
    return XmlSec.verify(xml, role.slot(), root(), "DU_LIEU_HOC_BA", "THONG_TIN_HOC_BA");
  }

  private void provesPdf(byte[] pdf) throws Exception {
    assertThat(PdfA.violations(pdf)).isEmpty();
    assertThat(PdfSig.report(pdf)).contains("Signature is Valid").contains("Total document signed");
    byte[] tampered = withOtherStream(pdf);
    assertThat(PdfSig.report(tampered)).contains("Digest Mismatch");
    assertThat(DssVerdict.of(pdf, root())).containsExactly(Indication.TOTAL_PASSED);
    assertThat(DssVerdict.of(tampered, root())).containsExactly(Indication.TOTAL_FAILED);
    assertThat(PdfA.violations(withoutColours(pdf))).isNotEmpty();
  }

  /** One byte inside a compressed stream is another; the structure of the file stays readable. */
  private static byte[] withOtherStream(byte[] pdf) {
    byte[] tampered = pdf.clone();
    int end = new String(pdf, StandardCharsets.ISO_8859_1).indexOf("endstream", pdf.length / 3);
    assertThat(end).isPositive();
    tampered[end - 8] ^= 1;
    return tampered;
  }

  /** The same file with its colour profile under a name that no reader knows. */
  private static byte[] withoutColours(byte[] pdf) {
    String text = new String(pdf, StandardCharsets.ISO_8859_1);
    assertThat(text).contains("/OutputIntents");
    return text.replace("/OutputIntents", "/OutputIntentz").getBytes(StandardCharsets.ISO_8859_1);
  }
}
