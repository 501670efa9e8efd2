package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.hocbaso.signing.DocumentToSign;
import vn.hocbaso.signing.SignatureLevels;
import vn.hocbaso.signing.SignaturePlacement.PdfSeal;

/** The second half of an issue: the PDF around the signed XML, waiting for the school's seal. */
@ApplicationScoped
class SealOrder {

  private static final String REASON = "Phát hành học bạ số";

  private final RenderPdf pdf;
  private final PageImages images;
  private final SignatureLevels levels;

  @Inject
  SealOrder(RenderPdf pdf, PageImages images, SignatureLevels levels) {
    this.pdf = pdf;
    this.images = images;
    this.levels = levels;
  }

  /** The PDF of a record of the school whose XML has all its signatures. */
  DocumentToSign over(UUID schoolId, DocumentToSign xml, List<RecordSignature> signatures) {
    return new DocumentToSign(
        xml.reference(),
        xml.referenceVersion(),
        new PdfSeal(REASON, levels.ofSeal()),
        pdf.issued(xml.content(), signatures, images.of(schoolId, signatures)));
  }
}
