package vn.hocbaso.record.document.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.hocbaso.record.document.RandomRecords;
import vn.hocbaso.record.document.SampleRecords;
import vn.hocbaso.record.document.YearRecordContent;

class YearRecordXmlTest {

  @Test
  void readsBackWhatItWrote() throws Exception {
    YearRecordContent content = SampleRecords.foreign();
    assertThat(YearRecordXml.read(YearRecordXml.write(content))).isEqualTo(content);
  }

  @Test
  void readsBackContentsOfEveryShape() throws Exception {
    RandomRecords records = new RandomRecords(20261123);
    for (int i = 0; i < 300; i++) {
      YearRecordContent content = records.next();
      byte[] xml = YearRecordXml.write(content);
      assertThat(YearRecordXml.read(xml)).isEqualTo(content);
      assertThat(YearRecordXml.write(YearRecordXml.read(xml))).isEqualTo(xml);
    }
  }

  @Test
  void writesNormalizedTextWithoutBlanksBetweenTags() {
    String xml = new String(YearRecordXml.write(SampleRecords.withoutNumber()), UTF_8);
    assertThat(Normalizer.isNormalized(xml, Normalizer.Form.NFC)).isTrue();
    assertThat(xml.substring(xml.indexOf("<HOC_BA"))).doesNotContainPattern(">\\s+<");
    assertThat(xml).contains("<GVCN></GVCN>").doesNotContain("SO_DINH_DANH_CA_NHAN></HOC_SINH");
  }

  @Test
  void readsASignedFileToTheSameContent() throws Exception {
    YearRecordContent content = SampleRecords.ordinary();
    byte[] signed = SignedSample.signed(YearRecordXml.write(content));
    assertThat(new String(signed, UTF_8)).contains("SignatureValue");
    assertThat(YearRecordXml.read(signed)).isEqualTo(content);
  }
}
