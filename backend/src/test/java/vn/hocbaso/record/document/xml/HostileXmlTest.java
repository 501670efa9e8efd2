package vn.hocbaso.record.document.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.hocbaso.record.document.SampleRecords;
import vn.hocbaso.record.document.xml.UnreadableRecordException.Reason;

class HostileXmlTest {

  private static final byte[] GOOD = YearRecordXml.write(SampleRecords.ordinary());
  private static final String TEXT = new String(GOOD, UTF_8);
  private static final String NAME = "Nguyễn Thị Khánh Hòa";

  @Test
  void refusesADocumentTypeAndItsEntities() {
    String entity =
        TEXT.replaceFirst(
            "\\?>\n", "?><!DOCTYPE HOC_BA [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>");
    assertThat(reason(entity.replace(NAME, "&x;"))).isEqualTo(Reason.DOCUMENT_TYPE);
  }

  @Test
  void refusesACommentThatSplitsAName() {
    assertThat(reason(TEXT.replace(NAME, "Nguyễn<!-- --> Thị Khánh Hòa")))
        .isEqualTo(Reason.COMMENT);
    assertThat(reason(TEXT + "<?x y?>")).isEqualTo(Reason.COMMENT);
  }

  @Test
  void refusesTheSignedIdOnASecondElement() {
    String hidden = "<ds:Object xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\" Id=\"data\"/>";
    assertThat(reason(TEXT.replace("<CBQL>", "<CBQL>" + hidden)))
        .isEqualTo(Reason.REPEATED_IDENTIFIER);
  }

  @Test
  void refusesAnyIdThatASignatureCoversTwice() {
    String open = "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\">";
    String twice = "<ds:Object Id=\"props\"/><ds:Object Id=\"props\"/>";
    String pointed = open + "<ds:Reference URI=\"#props\"/>" + twice + "</ds:Signature>";
    assertThat(reason(TEXT.replace("<CBQL>", "<CBQL>" + pointed)))
        .isEqualTo(Reason.REPEATED_IDENTIFIER);
  }

  @Test
  void readsAnIdTwiceThatNoSignatureCovers() throws Exception {
    String open = "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\">";
    String twice = "<ds:Object Id=\"note\"/><ds:Object Id=\"note\"/></ds:Signature>";
    String text = TEXT.replace("<CBQL>", "<CBQL>" + open + twice);
    assertThat(YearRecordXml.read(text.getBytes(UTF_8))).isEqualTo(SampleRecords.ordinary());
  }

  @Test
  void refusesTwoSignaturesInOneSlot() {
    String signature = "<ds:Signature xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"/>";
    assertThat(reason(TEXT.replace("<CBQL>", "<CBQL>" + signature + signature)))
        .isEqualTo(Reason.NOT_A_RECORD);
    assertThat(reason(TEXT.replace("<TRUONG>", signature + "<TRUONG>")))
        .isEqualTo(Reason.NOT_A_RECORD);
  }

  @Test
  void refusesSomethingElseOfTheSignatureNamespaceInASlot() {
    String object = "<ds:Object xmlns:ds=\"http://www.w3.org/2000/09/xmldsig#\"/>";
    assertThat(reason(TEXT.replace("<CBQL>", "<CBQL>" + object))).isEqualTo(Reason.INCONSISTENT);
  }

  @Test
  void refusesWhatTheSchemaForbids() {
    assertThat(reason(TEXT.replace("<DIEM_KTDK>8<", "<DIEM_KTDK>11<")))
        .isEqualTo(Reason.NOT_A_RECORD);
    assertThat(reason(TEXT.replace("urn:hocbaso", "urn:other"))).isEqualTo(Reason.NOT_A_RECORD);
  }

  @Test
  void refusesValuesThatContradictEachOther() {
    assertThat(reason(TEXT.replace("2026-2027", "2026-2029"))).isEqualTo(Reason.INCONSISTENT);
  }

  @Test
  void refusesTextThatIsNotInCanonicalForm() {
    assertThat(reason(TEXT.replace(NAME, NAME + "\u202e"))).isEqualTo(Reason.INCONSISTENT);
    assertThat(reason(TEXT.replace("Hòa<", "Ho\u0300a<"))).isEqualTo(Reason.INCONSISTENT);
    assertThat(reason(TEXT.replace("<TEN_LOP>4A", "<TEN_LOP> 4A"))).isEqualTo(Reason.INCONSISTENT);
  }

  @Test
  void refusesTooMuchOfAnything() {
    assertThat(reason(new byte[YearRecordXml.LARGEST + 1])).isEqualTo(Reason.TOO_LARGE);
    assertThat(reason("<a>".repeat(100_000))).isEqualTo(Reason.TOO_LARGE);
    assertThat(reason("<a>" + "<b/>".repeat(100_000) + "</a>")).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void refusesWhatIsNoXml() {
    assertThat(reason("")).isEqualTo(Reason.NOT_XML);
    assertThat(reason("%PDF-1.7")).isEqualTo(Reason.NOT_XML);
    assertThat(reason(TEXT.substring(0, TEXT.length() - 9))).isEqualTo(Reason.NOT_XML);
  }

  @Test
  void refusesAFileThatNamesAnotherEncoding() {
    assertThat(reason(TEXT.replace("\"UTF-8\"", "\"ISO-8859-1\"")))
        .isEqualTo(Reason.OTHER_ENCODING);
  }

  @Test
  void answersEveryDamageWithAReason() {
    Random random = new Random(4);
    for (int i = 0; i < 500; i++) {
      byte[] damaged = GOOD.clone();
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      try {
        YearRecordXml.read(damaged);
      } catch (UnreadableRecordException e) {
        assertThat(e.reason()).isNotNull();
      }
    }
  }

  private static Reason reason(String xml) {
    return reason(xml.getBytes(UTF_8));
  }

  private static Reason reason(byte[] xml) {
    var refusal =
        catchThrowableOfType(UnreadableRecordException.class, () -> YearRecordXml.read(xml));
    assertThat(refusal).as("refusal").isNotNull();
    return refusal.reason();
  }
}
