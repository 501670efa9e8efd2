package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.record.document.pdf.RenditionVerdict.Differs;
import vn.hocbaso.record.document.pdf.RenditionVerdict.Equal;
import vn.hocbaso.record.document.pdf.RenditionVerdict.Part;
import vn.hocbaso.signing.PdfFindings;
import vn.hocbaso.signing.SignatureFinding;
import vn.hocbaso.signing.SignatureOutcome;

/** Holds a PDF against what a sealed record must be. */
@ApplicationScoped
class PdfChecks {

  private final RenderPdf pdf;

  @Inject
  PdfChecks(RenderPdf pdf) {
    this.pdf = pdf;
  }

  /** The seal covers the whole file, is known to be good, and a record is inside. */
  void checkSeal(PdfFindings findings, CheckResults checks) {
    if (findings.seal().isEmpty()) {
      checks.note(VerificationCheck.SEAL_COVERS_FILE, false);
      return;
    }
    SignatureOutcome outcome = findings.seal().get().outcome();
    OutcomeChecks.note(outcome, VerificationCheck.SEAL_COVERS_FILE, checks);
    if (!(outcome instanceof SignatureOutcome.Invalid)) {
      checks.note(VerificationCheck.READABLE, findings.embedded().isPresent());
    }
  }

  /** The seal is the school's. */
  void checkSealer(SignatureFinding seal, YearRecordContent content, CheckResults checks) {
    boolean bySchool =
        seal.signer()
            .flatMap(signer -> signer.taxCode())
            .equals(Optional.ofNullable(content.school().taxCode()));
    checks.note(VerificationCheck.SIGNERS_ENTITLED, bySchool);
  }

  /**
   * The pages show what the XML inside says. A file that another version of the layout made cannot
   * be compared mark by mark, so nothing is said of it.
   */
  void checkPages(byte[] file, byte[] xml, List<SignatureFinding> signatures, CheckResults checks) {
    switch (pdf.compare(file, xml, FoundSignatures.of(signatures))) {
      case Equal ignored -> checks.note(VerificationCheck.RENDITION_EQUAL, true);
      case Differs differs when differs.part() == Part.OTHER_LAYOUT -> {}
      case Differs ignored -> checks.note(VerificationCheck.RENDITION_EQUAL, false);
    }
  }
}
