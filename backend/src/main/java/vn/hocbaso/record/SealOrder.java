package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.hocbaso.signing.DocumentToSign;
import vn.hocbaso.signing.SignatureLevels;
import vn.hocbaso.signing.SignaturePlacement.PdfSeal;

/** The second half of an issue: the PDF around the signed XML, waiting for the school's seal. */
@ApplicationScoped
class SealOrder {

  private static final String REASON = "Phát hành học bạ số";

  private final RenderPdf pdf;
  private final SignatureLevels levels;

  @Inject
  SealOrder(RenderPdf pdf, SignatureLevels levels) {
    this.pdf = pdf;
    this.levels = levels;
  }

  /** The PDF of a record whose XML has all its signatures. */
  DocumentToSign over(DocumentToSign xml, List<RecordSignature> signatures) {
    return new DocumentToSign(
        xml.reference(),
        xml.referenceVersion(),
        new PdfSeal(REASON, levels.ofSeal()),
        pdf.issued(xml.content(), signatures));
  }
}
