package vn.hocbaso.signing.xml;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import vn.hocbaso.local.authority.Holder;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.format.PreparedSignature;
import vn.hocbaso.signing.format.SignatureFormat;
import vn.hocbaso.signing.trust.World;

/** Documents with the layout of a year record, unsigned and signed. */
public final class Records {

  public static final XmlSlot TEACHER =
      new XmlSlot("GVCN", "thongtinhocba", SignatureLevel.LT, null);
  public static final XmlSlot MANAGER = new XmlSlot("CBQL", "data", SignatureLevel.LT, null);
  public static final XmlSlot SEAL = new XmlSlot("KY_PHAT_HANH", "data", SignatureLevel.LT, null);

  /** Without evidence inside, so that the authority has to be asked. */
  public static final XmlSlot TEACHER_T =
      new XmlSlot("GVCN", "thongtinhocba", SignatureLevel.T, null);

  private Records() {}

  public static byte[] unsigned(String student) {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <HOC_BA xmlns="urn:vn:hocbaso:1">
      <DU_LIEU_HOC_BA Id="data">
        <THONG_TIN_HOC_BA Id="thongtinhocba"><HO_TEN>%s</HO_TEN><NHAN_XET>Chăm chỉ &amp; ngoan&#13;
          hơn</NHAN_XET></THONG_TIN_HOC_BA>
        <DANH_SACH_THONG_TIN_KY><DANH_SACH_GVBM/><GVCN/></DANH_SACH_THONG_TIN_KY>
      </DU_LIEU_HOC_BA>
      <PHAT_HANH_HOC_BA><CBQL/><KY_PHAT_HANH/></PHAT_HANH_HOC_BA>
    </HOC_BA>
    """
        .formatted(student)
        .getBytes(StandardCharsets.UTF_8);
  }

  public static SignatureFormat format(World world) {
    return new XmlSigning(world.authorities());
  }

  /** XML-DSig without more. */
  public static SignatureFormat plain() {
    return new PlainXmlSigning();
  }

  public static byte[] sign(World world, byte[] content, XmlSlot slot, Holder holder) {
    SignatureFormat signing = slot.level() == SignatureLevel.XMLDSIG ? plain() : format(world);
    PreparedSignature prepared =
        signing.prepare(content, slot, world.certificate(holder), Clock.systemUTC().instant());
    return signing.complete(prepared, world.sign(holder, prepared.toBeSigned()));
  }

  public static byte[] issued(World world, String student) {
    byte[] taught = sign(world, unsigned(student), TEACHER, World.TEACHER);
    byte[] approved = sign(world, taught, MANAGER, World.MANAGER);
    return sign(world, approved, SEAL, World.SCHOOL);
  }

  public static byte[] replace(byte[] xml, String from, String to) {
    String text = new String(xml, StandardCharsets.UTF_8);
    if (!text.contains(from)) {
      throw new IllegalArgumentException("not in the document: " + from);
    }
    return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
  }
}
