package vn.hocbaso.record.document.xml;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hocbaso.platform.id.Digests;
import vn.hocbaso.record.document.SampleRecords;
import vn.hocbaso.record.document.SecondaryRecords;
import vn.hocbaso.record.document.SubjectSlot;
import vn.hocbaso.record.document.YearRecordContent;

class SecondaryRecordXmlTest {

  @Test
  void readsBackWhatItWrote() throws Exception {
    for (YearRecordContent content :
        List.of(
            SecondaryRecords.lower(),
            SecondaryRecords.upper(),
            SecondaryRecords.continuing(),
            SecondaryRecords.afterSummer())) {
      assertThat(YearRecordXml.read(YearRecordXml.write(content))).isEqualTo(content);
    }
  }

  @Test
  void readsBackContentsOfEveryShape() throws Exception {
    for (int seed = 0; seed < 300; seed++) {
      YearRecordContent content = SecondaryRecords.random(seed);
      byte[] xml = YearRecordXml.write(content);
      assertThat(YearRecordXml.read(xml)).isEqualTo(content);
      assertThat(YearRecordXml.write(YearRecordXml.read(xml))).isEqualTo(xml);
    }
  }

  @Test
  void givesEachTeacherOfASubjectAPlaceOutsideOfWhatSheSigns() {
    YearRecordContent content = SecondaryRecords.lower();
    String xml = text(content);
    assertThat(content.slots().stream().map(SubjectSlot::id))
        .contains("gvbm-KHTN-092188001235", "gvbm-KHTN-092188001236", "gvbm-TOAN-092188001235")
        .doesNotHaveDuplicates();
    int end = xml.indexOf("</THONG_TIN_HOC_BA>");
    for (SubjectSlot slot : content.slots()) {
      assertThat(xml.indexOf("<GVBM Id=\"" + slot.id() + "\"></GVBM>")).isGreaterThan(end);
      assertThat(xml.indexOf("<DIEM_TONG_KET Id=\"" + slot.subject().signedId() + "\">"))
          .isBetween(0, end);
    }
    assertThat(xml).contains("<HINH_THUC_DANH_GIA>MIEN</HINH_THUC_DANH_GIA>");
    assertThat(content.slots()).noneMatch(slot -> slot.subject().code().equals("GD_THE_CHAT"));
  }

  @Test
  void refusesPlacesThatTheContentDoesNotList() {
    String xml = text(SecondaryRecords.lower());
    String one = "<GVBM Id=\"gvbm-TOAN-092188001235\"></GVBM>";
    refused(xml.replace(one, ""));
    refused(xml.replace(one, one + "<GVBM Id=\"gvbm-TOAN-092188009999\"></GVBM>"));
    refused(xml.replace(one, one + one));
    refused(xml.replace("gvbm-TOAN-092188001235", "gvbm-TOAN-092188009999"));
    refused(xml.replace("Id=\"mon-TOAN\"", "Id=\"mon-VAN\""));
  }

  @Test
  void refusesTheYearOfAnotherLevel() {
    refused(text(SecondaryRecords.lower()).replace("<KHOI>8</KHOI>", "<KHOI>5</KHOI>"));
    refused(text(SampleRecords.ordinary()).replace("<KHOI>4</KHOI>", "<KHOI>6</KHOI>"));
    refused(text(SecondaryRecords.lower()).replace("<CA_NAM>9.4</CA_NAM>", "<CA_NAM>Đ</CA_NAM>"));
  }

  /** Files that were issued before secondary records existed are checked against these bytes. */
  @Test
  void writesPrimaryRecordsAsEver() {
    assertThat(Digests.sha256(YearRecordXml.write(SampleRecords.ordinary())))
        .isEqualTo("706275e343f9dc97886c714b19420fcd7bbef6e5457f0aa5934ee3d8a31eeaeb");
  }

  private static String text(YearRecordContent content) {
    return new String(YearRecordXml.write(content), UTF_8);
  }

  private static void refused(String xml) {
    assertThatThrownBy(() -> YearRecordXml.read(xml.getBytes(UTF_8)))
        .isInstanceOf(UnreadableRecordException.class);
  }
}
