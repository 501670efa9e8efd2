package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hocbaso.record.document.pdf.Rendition;
import vn.hocbaso.record.document.pdf.RenditionCheck;
import vn.hocbaso.record.document.pdf.RenditionVerdict;
import vn.hocbaso.record.document.pdf.SignatureImage;
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

  /**
   * What staff read before the issue: marked on every page, with nothing embedded.
   *
   * @param images of those who have signed
   */
  byte[] preview(
      byte[] xml, List<RecordSignature> signatures, Map<SignerRole, SignatureImage> images) {
    return YearRecordPdf.render(rendition(xml, Optional.empty(), signatures, images));
  }

  /**
   * What the school seals: the signed XML is inside.
   *
   * @param images of those who have signed
   */
  byte[] issued(
      byte[] signedXml, List<RecordSignature> signatures, Map<SignerRole, SignatureImage> images) {
    return YearRecordPdf.render(rendition(signedXml, Optional.of(signedXml), signatures, images));
  }

  /** Holds the pages of a PDF against those that its record and signatures would be printed on. */
  RenditionVerdict compare(byte[] pdf, byte[] signedXml, List<RecordSignature> signatures) {
    return RenditionCheck.compare(
        pdf, rendition(signedXml, Optional.of(signedXml), signatures, Map.of()));
  }

  private Rendition rendition(
      byte[] xml,
      Optional<byte[]> embedded,
      List<RecordSignature> signatures,
      Map<SignerRole, SignatureImage> images) {
    return new Rendition(
        StoredContent.read(xml),
        embedded,
        signatures.stream().map(RenderPdf::line).toList(),
        publicAddress,
        clock.instant(),
        embedded.isEmpty(),
        StoredContent.subjectSigningTimes(xml),
        images);
  }

  private static SignerLine line(RecordSignature signature) {
    return new SignerLine(
        role(signature.role()),
        signature.signerTitle(),
        signature.signerName(),
        signature.signedAt());
  }

  /** The place on the pages where a role signs. */
  static SignerRole role(SignatureRole role) {
    return switch (role) {
      case HOMEROOM_TEACHER -> SignerRole.HOMEROOM_TEACHER;
      case MANAGER -> SignerRole.MANAGER;
      case SCHOOL -> SignerRole.SCHOOL_SEAL;
    };
  }
}
