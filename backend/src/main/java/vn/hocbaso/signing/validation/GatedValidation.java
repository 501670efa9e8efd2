package vn.hocbaso.signing.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.hocbaso.signing.DocumentFault;
import vn.hocbaso.signing.ForeignFindings;
import vn.hocbaso.signing.PdfFindings;
import vn.hocbaso.signing.SignatureValidation;
import vn.hocbaso.signing.XmlFindings;
import vn.hocbaso.signing.trust.TrustedPaths;

/** The door, with one class per kind of document behind it. */
@ApplicationScoped
class GatedValidation implements SignatureValidation {

  private final ValidateXml xml;
  private final ValidatePdf pdf;
  private final ForeignXml foreignXml;
  private final ForeignPdf foreignPdf;

  GatedValidation(ValidateXml xml, ValidatePdf pdf, TrustedPaths paths) {
    this.xml = xml;
    this.pdf = pdf;
    this.foreignXml = new ForeignXml(paths);
    this.foreignPdf = new ForeignPdf(new SealGate(paths));
  }

  @Override
  public XmlFindings validateXml(
      byte[] content, Set<String> expectedIds, Optional<Instant> existed) {
    return xml.validate(content, expectedIds, existed);
  }

  @Override
  public PdfFindings validatePdf(byte[] content) {
    return pdf.validate(content);
  }

  @Override
  public Optional<DocumentFault> structureFault(byte[] content, Map<String, String> places) {
    return xml.structureFault(content, places);
  }

  @Override
  public Optional<String> reportXml(byte[] content, Set<String> expectedIds) {
    return xml.report(content, expectedIds);
  }

  @Override
  public Optional<String> reportPdf(byte[] content) {
    return pdf.report(content);
  }

  @Override
  public ForeignFindings describeXml(byte[] content) {
    return foreignXml.describe(content);
  }

  @Override
  public ForeignFindings describePdf(byte[] content) {
    return foreignPdf.describe(content);
  }
}
