package vn.hocbaso.signing.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.hocbaso.local.authority.Holder;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.format.PreparedSignature;
import vn.hocbaso.signing.trust.World;

/** Several slots of one name, told apart by their Id. */
class SlotByIdTest {

  private static final World WORLD = World.shared();
  private static final XmlSlot MATHS = slot("gvbm-TOAN", "mon-TOAN");
  private static final XmlSlot MUSIC = slot("gvbm-NHAC", "mon-NHAC");
  private static final byte[] UNSIGNED =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <HOC_BA xmlns="urn:vn:hocbaso:1"><DIEM Id="mon-TOAN">9.5</DIEM><DIEM Id="mon-NHAC">Đ</DIEM>\
      <GVBM Id="gvbm-TOAN"></GVBM><GVBM Id="gvbm-NHAC"></GVBM></HOC_BA>
      """
          .getBytes(StandardCharsets.UTF_8);

  @Test
  void oneTeacherSignsTwoSubjectsInOneInstant() throws Exception {
    Instant now = Clock.systemUTC().instant();
    byte[] both = sign(sign(UNSIGNED, MATHS, World.TEACHER, now), MUSIC, World.TEACHER, now);
    assertThat(verify(both, MATHS).valid()).as(verify(both, MATHS).output()).isTrue();
    assertThat(verify(both, MUSIC).valid()).as(verify(both, MUSIC).output()).isTrue();
    var document = ClosedXml.parse(both);
    assertThat(
            XmlElements.all(document).stream()
                .flatMap(element -> XmlElements.identifiers(element).stream()))
        .doesNotHaveDuplicates();
    byte[] changed = Records.replace(both, "9.5", "9.9");
    assertThat(verify(changed, MATHS).valid()).isFalse();
    assertThat(verify(changed, MUSIC).valid()).isTrue();
  }

  @Test
  void refusesASlotThatIsTakenWhileItsNeighbourIsFree() {
    byte[] signed = sign(UNSIGNED, MATHS, World.TEACHER, Clock.systemUTC().instant());
    assertThatThrownBy(() -> sign(signed, MATHS, World.TEACHER, Clock.systemUTC().instant()))
        .hasMessage("SIGNING_DOCUMENT_UNSUITABLE");
    assertThat(sign(signed, MUSIC, World.TEACHER, Clock.systemUTC().instant())).isNotEmpty();
  }

  @Test
  void refusesAnIdThatAnotherElementHas() {
    XmlSlot wrong = slot("mon-NHAC", "mon-TOAN");
    assertThatThrownBy(() -> sign(UNSIGNED, wrong, World.TEACHER, Clock.systemUTC().instant()))
        .hasMessage("SIGNING_DOCUMENT_UNSUITABLE");
  }

  private static XmlSlot slot(String id, String covered) {
    return new XmlSlot("GVBM", covered, SignatureLevel.LT, "Giáo viên bộ môn", id);
  }

  private static byte[] sign(byte[] content, XmlSlot slot, Holder holder, Instant time) {
    XmlSigning signing = new XmlSigning(WORLD.authorities());
    PreparedSignature prepared = signing.prepare(content, slot, WORLD.certificate(holder), time);
    return signing.complete(prepared, WORLD.sign(holder, prepared.toBeSigned()));
  }

  private static XmlSec.Verdict verify(byte[] xml, XmlSlot slot) {
    return XmlSec.verify(
        xml,
        "GVBM' and @Id='" + slot.slotId(),
        WORLD.authority().trustAnchors(),
        "urn:vn:hocbaso:1:DIEM");
  }
}
