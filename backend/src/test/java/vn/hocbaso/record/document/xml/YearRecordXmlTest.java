package vn.hocbaso.record.document.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

  @Test
  void writesASupplementaryAssessmentBesideTheYearsValues() throws UnreadableRecordException {
    YearRecordContent content = SampleRecords.supplemented();
    byte[] written = YearRecordXml.write(content);
    String xml = new String(written, UTF_8);
    assertThat(xml)
        .contains("<MUC_DAT_DUOC>C</MUC_DAT_DUOC><DIEM_KTDK>3</DIEM_KTDK>")
        .contains("<KET_QUA_GIAO_DUC><KET_QUA>CHT</KET_QUA>")
        .contains(
            "<DANH_GIA_BO_SUNG><NOI_DUNG><LOAI>MUC_MON_HOC</LOAI><MA>TOAN</MA><TEN>Toán</TEN>"
                + "<CUOI_NAM>C</CUOI_NAM><DANH_GIA_LAI>H</DANH_GIA_LAI></NOI_DUNG>"
                + "<NOI_DUNG><LOAI>DIEM_KTDK</LOAI>")
        .contains(
            "</DANH_GIA_BO_SUNG><HOAN_THANH_CHUONG_TRINH>HOAN_THANH</HOAN_THANH_CHUONG_TRINH>");
    assertThat(YearRecordXml.read(written)).isEqualTo(content);
    assertThatThrownBy(
            () ->
                YearRecordXml.read(
                    xml.replace("CHUONG_TRINH>HOAN_THANH<", "CHUONG_TRINH>HT_QUYET_DINH_O_LAI<")
                        .getBytes(UTF_8)))
        .isInstanceOf(UnreadableRecordException.class);
  }
}
