package vn.hocbaso.record;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import vn.hocbaso.local.authority.Holder;
import vn.hocbaso.record.document.SampleRecords;
import vn.hocbaso.record.document.xml.YearRecordXml;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.SignatureValidation;
import vn.hocbaso.signing.pdf.Pdfs;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.signing.validation.Validations;
import vn.hocbaso.signing.xml.Records;

/**
 * Records of ours, signed and sealed as the product does it, for tests that then forge them.
 *
 * @param xml signed by homeroom teacher, manager and school
 * @param pdf its rendition, sealed by the school
 */
public record IssuedFiles(byte[] xml, byte[] pdf) {

  /** Where the public page of these records lives. */
  public static final URI ADDRESS = URI.create("https://hocba.example.vn");

  private static final String STUDENT = "Nguyễn Thị Khánh Hòa";

  /** The record of a student of this name. */
  public static IssuedFiles of(World world, String student) {
    byte[] xml = signed(world, unsigned(student));
    return new IssuedFiles(xml, sealed(world, xml));
  }

  /** The record that a signed XML is printed as, under the seal of the school. */
  public static byte[] sealed(World world, byte[] xml) {
    return Pdfs.seal(world, rendered(world, xml), World.SCHOOL);
  }

  /** A page of something else under the seal of the same school, as another program makes it. */
  public static byte[] foreign(World world) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.save(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Pdfs.seal(world, out.toByteArray(), World.SCHOOL);
  }

  /** The pages of a signed record, not sealed yet. */
  public static byte[] rendered(World world, byte[] xml) {
    return rendered(Validations.of(world), xml);
  }

  /** The same, the signatures being examined by this validation. */
  public static byte[] rendered(SignatureValidation validation, byte[] xml) {
    return new RenderPdf(ADDRESS, Clock.systemUTC())
        .issued(
            xml,
            FoundSignatures.of(validation.validateXml(xml, SignatureRole.signedIds()).signatures()),
            Map.of());
  }

  /** With all three signatures. */
  public static byte[] signed(World world, byte[] unsigned) {
    return signed(world, unsigned, SignatureLevel.LT, World.TEACHER, World.MANAGER, World.SCHOOL);
  }

  /** The record of a student of this name in plain XML-DSig. */
  public static IssuedFiles plain(World world, String student) {
    byte[] xml =
        signed(
            world,
            unsigned(student),
            SignatureLevel.XMLDSIG,
            World.TEACHER,
            World.MANAGER,
            World.SCHOOL);
    return new IssuedFiles(xml, sealed(world, xml));
  }

  /** With the signatures of these three, in the order of the roles. */
  static byte[] signed(World world, byte[] unsigned, SignatureLevel level, Holder... signers) {
    byte[] signed = unsigned;
    for (SignatureRole role : SignatureRole.values()) {
      XmlSlot slot = new XmlSlot(role.slot(), role.signedId(), level, null);
      signed = Records.sign(world, signed, slot, signers[role.ordinal()]);
    }
    return signed;
  }

  /** A record whose people and school are those of the test authority. */
  public static byte[] unsigned(String student) {
    return new String(YearRecordXml.write(SampleRecords.ordinary()), UTF_8)
        .replace(STUDENT, student)
        .replace("Lê Thị Mỹ Duyên", World.TEACHER.fullName())
        .replace("092188001234", World.TEACHER.personalIdNumber())
        .replace("1800123456", World.SCHOOL.taxCode())
        .getBytes(UTF_8);
  }
}
