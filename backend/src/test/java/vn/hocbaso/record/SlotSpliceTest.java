package vn.hocbaso.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.enumerations.Indication;
import org.junit.jupiter.api.Test;
import vn.hocbaso.local.authority.Holder;
import vn.hocbaso.record.document.SecondaryRecords;
import vn.hocbaso.record.document.SubjectSlot;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.record.document.xml.YearRecordXml;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.signing.xml.Records;
import vn.hocbaso.signing.xml.XmlSec;

/** Two teachers sign one record at the same time, each over the file without the other. */
class SlotSpliceTest {

  private static final World WORLD = World.shared();
  private static final YearRecordContent CONTENT = SecondaryRecords.lower();
  private static final byte[] FROZEN = YearRecordXml.write(CONTENT);
  private static final SubjectSlot MATHS = slot("gvbm-KHTN-092188001235");
  private static final SubjectSlot PHYSICS = slot("gvbm-KHTN-092188001236");
  private static final byte[] BY_ONE = sign(FROZEN, MATHS, World.TEACHER);
  private static final byte[] BY_OTHER = sign(FROZEN, PHYSICS, World.MANAGER);

  @Test
  void bothSignaturesHoldInOneFileWhicheverComesFirst() throws Exception {
    for (byte[] merged :
        new byte[][] {
          SlotSplice.transfer(PHYSICS.id(), BY_OTHER, BY_ONE),
          SlotSplice.transfer(MATHS.id(), BY_ONE, BY_OTHER)
        }) {
      assertThat(YearRecordXml.read(merged)).isEqualTo(CONTENT);
      assertThat(verify(merged, MATHS).valid()).as(verify(merged, MATHS).output()).isTrue();
      assertThat(verify(merged, PHYSICS).valid()).isTrue();
      assertThat(DssVerdict.of(merged, WORLD.authority().trustAnchors()))
          .containsExactly(Indication.TOTAL_PASSED, Indication.TOTAL_PASSED);
      assertThat(YearRecordXml.subjectSigningTimes(merged))
          .containsOnlyKeys(MATHS.id(), PHYSICS.id());
      byte[] changed = new String(merged, UTF_8).replace("9.3", "9.4").getBytes(UTF_8);
      assertThat(verify(changed, MATHS).valid()).isFalse();
      assertThat(verify(changed, PHYSICS).valid()).isFalse();
    }
  }

  @Test
  void aLaterSignatureOfTheHomeroomTeacherLeavesThemWhole() throws Exception {
    byte[] merged = SlotSplice.transfer(PHYSICS.id(), BY_OTHER, BY_ONE);
    byte[] homeroom = Records.sign(WORLD, merged, Records.TEACHER, World.TEACHER);
    assertThat(verify(homeroom, MATHS).valid()).isTrue();
    assertThat(verify(homeroom, PHYSICS).valid()).isTrue();
    assertThat(DssVerdict.of(homeroom, WORLD.authority().trustAnchors()))
        .hasSize(3)
        .containsOnly(Indication.TOTAL_PASSED);
  }

  @Test
  void movesNothingIntoATakenPlaceAndNothingThatIsNotThere() {
    assertThatThrownBy(() -> SlotSplice.transfer(MATHS.id(), BY_ONE, BY_ONE))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SlotSplice.transfer(MATHS.id(), FROZEN, BY_OTHER))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> SlotSplice.transfer("gvbm-VE-092188001235", BY_ONE, BY_OTHER))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static SubjectSlot slot(String id) {
    return CONTENT.slots().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private static byte[] sign(byte[] content, SubjectSlot slot, Holder holder) {
    XmlSlot place =
        new XmlSlot(
            SubjectSlot.ELEMENT,
            slot.subject().signedId(),
            SignatureLevel.LT,
            "Giáo viên bộ môn",
            slot.id());
    return Records.sign(WORLD, content, place, holder);
  }

  private static XmlSec.Verdict verify(byte[] xml, SubjectSlot slot) {
    return XmlSec.verify(
        xml,
        "GVBM' and @Id='" + slot.id(),
        WORLD.authority().trustAnchors(),
        "urn:hocbaso:hoc-ba:1.0:DIEM_TONG_KET",
        "urn:hocbaso:hoc-ba:1.0:THONG_TIN_HOC_BA",
        "urn:hocbaso:hoc-ba:1.0:DU_LIEU_HOC_BA");
  }
}
