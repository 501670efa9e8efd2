package vn.hocbaso.signing.pdf;

import com.itextpdf.kernel.pdf.PdfAConformance;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfOutputIntent;
import com.itextpdf.kernel.pdf.PdfWriter;
import com.itextpdf.kernel.pdf.canvas.PdfCanvas;
import com.itextpdf.kernel.pdf.filespec.PdfFileSpec;
import com.itextpdf.pdfa.PdfADocument;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import vn.hocbaso.local.authority.Holder;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignaturePlacement.PdfSeal;
import vn.hocbaso.signing.format.PreparedSignature;
import vn.hocbaso.signing.format.SignatureFormat;
import vn.hocbaso.signing.trust.World;

/** Small PDF/A-3 files with an attachment, unsealed and sealed. */
public final class Pdfs {

  public static final PdfSeal SEAL = new PdfSeal("Phát hành học bạ số");

  private Pdfs() {}

  public static byte[] unsealed(String xml) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PdfOutputIntent colours =
        new PdfOutputIntent(
            "Custom",
            "",
            "",
            "sRGB",
            new ByteArrayInputStream(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()));
    try (PdfADocument pdf =
        new PdfADocument(new PdfWriter(out), PdfAConformance.PDF_A_3B, colours)) {
      new PdfCanvas(pdf.addNewPage()).moveTo(50, 50).lineTo(200, 200).stroke();
      PdfFileSpec file =
          PdfFileSpec.createEmbeddedFileSpec(
              pdf,
              xml.getBytes(StandardCharsets.UTF_8),
              "record",
              "hoc-ba.xml",
              new PdfName("application/xml"),
              null,
              new PdfName("Source"));
      pdf.addFileAttachment("hoc-ba.xml", file);
      pdf.addAssociatedFile("hoc-ba.xml", file);
    }
    return out.toByteArray();
  }

  public static byte[] seal(World world, byte[] pdf, Holder holder) {
    return seal(world, pdf, holder, SignatureLevel.T);
  }

  public static byte[] seal(World world, byte[] pdf, Holder holder, SignatureLevel level) {
    SignatureFormat signing = format(world);
    PdfSeal seal = new PdfSeal(SEAL.reason(), level);
    PreparedSignature prepared =
        signing.prepare(pdf, seal, world.certificate(holder), Clock.systemUTC().instant());
    return signing.complete(prepared, world.sign(holder, prepared.toBeSigned()));
  }

  public static SignatureFormat format(World world) {
    return new PdfSigning(world.authorities());
  }

  public static byte[] sealed(World world, String xml) {
    return seal(world, unsealed(xml), World.SCHOOL);
  }
}
