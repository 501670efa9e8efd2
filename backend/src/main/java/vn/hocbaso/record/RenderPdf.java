package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hocbaso.record.document.pdf.Rendition;
import vn.hocbaso.record.document.pdf.RenditionCheck;
import vn.hocbaso.record.document.pdf.RenditionVerdict;
import vn.hocbaso.record.document.pdf.SignerLine;
import vn.hocbaso.record.document.pdf.SignerRole;
import vn.hocbaso.record.document.pdf.YearRecordPdf;

/** Makes the PDF of a record from its XML and the signatures on it. */
@ApplicationScoped
class RenderPdf {

  private final URI publicAddress;
  private final Clock clock;

  @Inject
  RenderPdf(@ConfigProperty(name = "hocba.public-address") URI publicAddress, Clock clock) {
    this.publicAddress = publicAddress;
    this.clock = clock;
  }

  /** What staff read before the issue: marked on every page, with nothing embedded. */
  byte[] preview(byte[] xml, List<RecordSignature> signatures) {
    return render(xml, Optional.empty(), signatures);
  }

  /** What the school seals: the signed XML is inside. */
  byte[] issued(byte[] signedXml, List<RecordSignature> signatures) {
    return render(signedXml, Optional.of(signedXml), signatures);
  }

  /** Holds the pages of a PDF against those that its record and signatures would be printed on. */
  RenditionVerdict compare(byte[] pdf, byte[] signedXml, List<RecordSignature> signatures) {
    return RenditionCheck.compare(pdf, rendition(signedXml, Optional.of(signedXml), signatures));
  }

  private byte[] render(byte[] xml, Optional<byte[]> embedded, List<RecordSignature> signatures) {
    return YearRecordPdf.render(rendition(xml, embedded, signatures));
  }

  private Rendition rendition(
      byte[] xml, Optional<byte[]> embedded, List<RecordSignature> signatures) {
    return new Rendition(
        StoredContent.read(xml),
        embedded,
        signatures.stream().map(RenderPdf::line).toList(),
        publicAddress,
        clock.instant(),
        embedded.isEmpty(),
        StoredContent.subjectSigningTimes(xml));
  }

  private static SignerLine line(RecordSignature signature) {
    SignerRole role =
        switch (signature.role()) {
          case HOMEROOM_TEACHER -> SignerRole.HOMEROOM_TEACHER;
          case MANAGER -> SignerRole.MANAGER;
          case SCHOOL -> SignerRole.SCHOOL_SEAL;
        };
    return new SignerLine(
        role, signature.signerTitle(), signature.signerName(), signature.signedAt());
  }
}
