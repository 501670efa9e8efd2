package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.record.document.pdf.RenditionVerdict;
import vn.hocbaso.record.document.pdf.RenditionVerdict.Differs;
import vn.hocbaso.record.document.pdf.RenditionVerdict.Equal;
import vn.hocbaso.record.document.pdf.RenditionVerdict.Part;
import vn.hocbaso.signing.PdfFindings;
import vn.hocbaso.signing.SignatureFinding;
import vn.hocbaso.signing.SignatureOutcome;

/** Holds a PDF against what a sealed record must be. */
@ApplicationScoped
class PdfChecks {

  /** The seal covers the whole file, is known to be good, and a record is inside. */
  void checkSeal(PdfFindings findings, CheckResults checks) {
    if (findings.seal().isEmpty()) {
      checks.fail(
          VerificationCheck.SEAL_COVERS_FILE,
          findings.fault().map(VerificationReason::of).orElse(VerificationReason.PDF_UNSEALED));
      return;
    }
    SignatureOutcome outcome = findings.seal().get().outcome();
    OutcomeChecks.note(outcome, VerificationCheck.SEAL_COVERS_FILE, findings.fault(), checks);
    if (!(outcome instanceof SignatureOutcome.Invalid)) {
      checks.note(
          VerificationCheck.READABLE,
          findings.embedded().isPresent(),
          VerificationReason.PDF_WITHOUT_RECORD);
    }
  }

  /** The seal is the school's. */
  void checkSealer(SignatureFinding seal, YearRecordContent content, CheckResults checks) {
    boolean bySchool =
        seal.signer()
            .flatMap(signer -> signer.taxCode())
            .equals(Optional.ofNullable(content.school().taxCode()));
    checks.note(VerificationCheck.SIGNERS_ENTITLED, bySchool, VerificationReason.SEALER_OTHER);
  }

  /**
   * The pages show what the XML inside says. A file that another version of the layout made cannot
   * be compared mark by mark, so nothing is said of it.
   *
   * @param pages renders the record anew
   */
  void checkPages(
      byte[] file,
      byte[] xml,
      RenderPdf pages,
      List<SignatureFinding> signatures,
      CheckResults checks) {
    RenditionVerdict verdict = pages.compare(file, xml, FoundSignatures.of(signatures));
    switch (verdict) {
      case Equal ignored -> checks.pass(VerificationCheck.RENDITION_EQUAL);
      case Differs differs when differs.part() == Part.OTHER_LAYOUT -> {}
      case Differs ignored ->
          checks.fail(VerificationCheck.RENDITION_EQUAL, VerificationReason.PAGES_DIFFER);
    }
  }
}
