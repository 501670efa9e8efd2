package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.signing.PdfFindings;
import vn.hocbaso.signing.SignatureFinding;
import vn.hocbaso.signing.SignatureOutcome.Indeterminate;
import vn.hocbaso.signing.SignatureValidation;

/** Holds a PDF against what a sealed record must be. */
@ApplicationScoped
class PdfChecks {

  private final SignatureValidation validation;
  private final RenderPdf pdf;

  @Inject
  PdfChecks(SignatureValidation validation, RenderPdf pdf) {
    this.validation = validation;
    this.pdf = pdf;
  }

  /** The seal covers the whole file and is known to be good. */
  void checkSeal(PdfFindings findings, Map<VerificationCheck, Boolean> checks) {
    boolean undecided =
        findings.seal().map(SignatureFinding::outcome).stream()
            .anyMatch(Indeterminate.class::isInstance);
    checks.put(VerificationCheck.SEAL_COVERS_FILE, undecided || findings.embedded().isPresent());
    if (undecided) {
      checks.put(VerificationCheck.REVOCATION_KNOWN, false);
    }
  }

  /** The seal is the school's, and the pages show what the XML inside says. */
  void checkContent(
      byte[] file,
      PdfFindings findings,
      YearRecordContent content,
      Map<VerificationCheck, Boolean> checks) {
    byte[] xml = findings.embedded().orElseThrow();
    boolean bySchool =
        findings
            .seal()
            .flatMap(SignatureFinding::signer)
            .flatMap(signer -> signer.taxCode())
            .equals(Optional.ofNullable(content.school().taxCode()));
    checks.put(VerificationCheck.SIGNERS_ENTITLED, bySchool);
    List<RecordSignature> signatures =
        FoundSignatures.of(validation.validateXml(xml, SignatureRole.signedIds()).signatures());
    checks.put(VerificationCheck.RENDITION_EQUAL, pdf.shows(file, xml, signatures));
  }
}
