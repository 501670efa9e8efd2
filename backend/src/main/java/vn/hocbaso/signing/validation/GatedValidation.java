package vn.hocbaso.signing.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import vn.hocbaso.signing.PdfFindings;
import vn.hocbaso.signing.SignatureValidation;
import vn.hocbaso.signing.XmlFindings;

/** The door, with one class per kind of document behind it. */
@ApplicationScoped
class GatedValidation implements SignatureValidation {

  private final ValidateXml xml;
  private final ValidatePdf pdf;

  GatedValidation(ValidateXml xml, ValidatePdf pdf) {
    this.xml = xml;
    this.pdf = pdf;
  }

  @Override
  public XmlFindings validateXml(byte[] content, Set<String> expectedIds) {
    return xml.validate(content, expectedIds);
  }

  @Override
  public PdfFindings validatePdf(byte[] content) {
    return pdf.validate(content);
  }
}
