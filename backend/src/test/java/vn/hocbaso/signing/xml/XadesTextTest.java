package vn.hocbaso.signing.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;
import org.apache.xml.security.Init;
import org.apache.xml.security.c14n.Canonicalizer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.format.PreparedSignature;
import vn.hocbaso.signing.format.SignatureFormat;
import vn.hocbaso.signing.trust.SignatureScheme;
import vn.hocbaso.signing.trust.SigningCertificate;
import vn.hocbaso.signing.trust.World;

/** Our own level B against that of EU DSS, byte for byte. */
class XadesTextTest {

  private static final World WORLD = World.shared();
  private static final LibrarySignature LIBRARY = new LibrarySignature(WORLD);
  private static final SignatureFormat OURS = Records.format(WORLD);
  private static final Instant TIME = Instant.parse("2026-05-28T08:00:00.120Z");
  private static final byte[] UNSIGNED = Records.unsigned("Trần Bé Na");
  private static final byte[] BY_ID =
      """
      <HOC_BA xmlns="urn:vn:hocbaso:1"><DIEM Id="mon-TOAN">9.5</DIEM>\
      <GVBM Id="gvbm-TOAN"></GVBM><GVBM Id="gvbm-NHAC"></GVBM></HOC_BA>\
      """
          .getBytes(StandardCharsets.UTF_8);

  static Stream<XmlSlot> slots() {
    return Stream.of(
        teacher("Giáo viên chủ nhiệm"),
        teacher(null),
        teacher("Hiệu trưởng & \"<Phó>'\r\n\tA"),
        new XmlSlot("CBQL", "data", SignatureLevel.B, "Hiệu trưởng"),
        new XmlSlot("GVBM", "mon-TOAN", SignatureLevel.B, "Giáo viên bộ môn", "gvbm-TOAN"));
  }

  @ParameterizedTest
  @MethodSource("slots")
  void signsTheVeryBytesThatTheLibrarySigns(XmlSlot slot) {
    SigningCertificate signer = WORLD.certificate(World.TEACHER);
    byte[] content = slot.slotId() == null ? UNSIGNED : BY_ID;
    PreparedSignature ours = OURS.prepare(content, slot, signer, TIME);
    assertThat(ours.toBeSigned())
        .asString(StandardCharsets.UTF_8)
        .isEqualTo(
            new String(
                LIBRARY.prepare(content, slot, signer, TIME).toBeSigned(), StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @EnumSource(SignatureScheme.class)
  void namesTheAlgorithmOfTheKeyAsTheLibraryDoes(SignatureScheme scheme) {
    SigningCertificate signer =
        new SigningCertificate(WORLD.certificate(World.TEACHER).chain(), scheme);
    XmlSlot slot = teacher("Giáo viên chủ nhiệm");
    assertThat(OURS.prepare(UNSIGNED, slot, signer, TIME).toBeSigned())
        .isEqualTo(LIBRARY.prepare(UNSIGNED, slot, signer, TIME).toBeSigned());
  }

  @ParameterizedTest
  @MethodSource("slots")
  void completesWhatTheLibraryPreparedToTheSameDocument(XmlSlot slot) throws Exception {
    byte[] content = slot.slotId() == null ? UNSIGNED : BY_ID;
    PreparedSignature waiting =
        LIBRARY.prepare(content, slot, WORLD.certificate(World.TEACHER), TIME);
    byte[] value = WORLD.sign(World.TEACHER, waiting.toBeSigned());
    byte[] ours = OURS.complete(waiting, value);
    assertThat(inclusive(ours)).isEqualTo(inclusive(LIBRARY.complete(waiting, value)));
  }

  @Test
  void leavesEveryOtherByteAsItWas() {
    XmlSlot slot = new XmlSlot("GVBM", "mon-TOAN", SignatureLevel.LT, null, "gvbm-TOAN");
    String signed =
        new String(Records.sign(WORLD, BY_ID, slot, World.TEACHER), StandardCharsets.UTF_8);
    String[] around = new String(BY_ID, StandardCharsets.UTF_8).split("(?<=gvbm-TOAN\">)");
    assertThat(signed)
        .startsWith(around[0] + "<ds:Signature")
        .endsWith("</ds:Signature>" + around[1]);
  }

  @Test
  void refusesToCompleteOtherBytesThanWereSigned() {
    XmlSlot slot = teacher("Giáo viên chủ nhiệm");
    PreparedSignature prepared =
        OURS.prepare(UNSIGNED, slot, WORLD.certificate(World.TEACHER), TIME);
    byte[] value = WORLD.sign(World.TEACHER, prepared.toBeSigned());
    PreparedSignature changed =
        new PreparedSignature(
            Records.unsigned("Trần Bé Nu"),
            slot,
            prepared.signer(),
            prepared.signingTime(),
            prepared.toBeSigned());
    assertThatThrownBy(() -> OURS.complete(changed, value))
        .isInstanceOf(IllegalStateException.class);
    assertThat(OURS.complete(prepared, value)).isNotEmpty();
  }

  private static XmlSlot teacher(@Nullable String role) {
    return new XmlSlot("GVCN", "thongtinhocba", SignatureLevel.B, role);
  }

  /** So that it does not count how empty elements and line breaks are written. */
  private static String inclusive(byte[] xml) throws Exception {
    Init.init();
    var out = new java.io.ByteArrayOutputStream();
    Canonicalizer.getInstance(Canonicalizer.ALGO_ID_C14N_OMIT_COMMENTS)
        .canonicalizeSubtree(ClosedXml.parse(xml), out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
