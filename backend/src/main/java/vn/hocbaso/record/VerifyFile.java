package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.record.InspectFile.Inspected;

/**
 * Verifies a file that somebody was handed. Nothing in the file is believed: not its address, not
 * its names, not its own claim to be issued. What counts are the signatures, the roles that the
 * record itself names, and the register of issued records.
 */
@ApplicationScoped
class VerifyFile {

  private final InspectFile inspection;
  private final PdfChecks pdfs;
  private final RenderPdf pages;
  private final IssuedRegister register;
  private final VerificationAnswers answers;

  @Inject
  VerifyFile(
      InspectFile inspection,
      PdfChecks pdfs,
      RenderPdf pages,
      IssuedRegister register,
      VerificationAnswers answers) {
    this.inspection = inspection;
    this.pdfs = pdfs;
    this.pages = pages;
    this.register = register;
    this.answers = answers;
  }

  /**
   * The answer for a file.
   *
   * @throws DomainException {@code VERIFICATION_FILE_UNKNOWN} for anything but XML and PDF
   */
  VerificationView verify(byte[] file) {
    FileKind kind = FileKind.of(file);
    if (ForeignFile.is(kind, file)) {
      return answers.foreign(inspection.describe(kind, file));
    }
    CheckResults checks = new CheckResults();
    Inspected found = inspection.inspect(file, checks);
    if (found.content().isEmpty()) {
      return answers.checked(null, checks);
    }
    YearRecord record = register.find(found.content().get()).orElse(null);
    if (record != null) {
      checkManager(record, found, checks);
    }
    boolean issued = record != null && register.has(record, kind(found), found.file());
    checks.note(VerificationCheck.SAME_AS_REGISTER, issued, VerificationReason.NOT_IN_REGISTER);
    if (found.kind() == FileKind.PDF) {
      checkPages(found, issued, checks);
    }
    return answers.checked(record, checks);
  }

  /**
   * The validation report of ETSI TS 119 102-2 about the signatures of a file.
   *
   * @return XML
   * @throws DomainException {@code VERIFICATION_REPORT_NONE} for a file that is refused by its
   *     build, before any signature is looked at
   */
  String report(byte[] file) {
    return inspection
        .report(FileKind.of(file), file)
        .orElseThrow(() -> DomainException.of(RecordProblem.VERIFICATION_REPORT_NONE));
  }

  /** The record does not name its manager; the register knows who approved it. */
  private void checkManager(YearRecord record, Inspected found, CheckResults checks) {
    boolean same =
        found.signatures().stream()
            .filter(one -> FoundSignatures.stands(one, SignatureRole.MANAGER))
            .allMatch(
                one ->
                    one.signer()
                        .flatMap(signer -> signer.personalIdNumber())
                        .equals(register.signerId(record, SignatureRole.MANAGER)));
    checks.note(VerificationCheck.SIGNERS_ENTITLED, same, VerificationReason.MANAGER_OTHER);
  }

  /**
   * The issued file needs no comparison: it was rendered from its XML, whatever the layout and the
   * public address were then.
   */
  private void checkPages(Inspected found, boolean issued, CheckResults checks) {
    if (issued) {
      checks.pass(VerificationCheck.RENDITION_EQUAL);
    } else {
      pdfs.checkPages(found.file(), found.xml().orElseThrow(), pages, found.signatures(), checks);
    }
  }

  private static RecordFile.Kind kind(Inspected found) {
    return switch (found.kind()) {
      case XML -> RecordFile.Kind.XML;
      case PDF -> RecordFile.Kind.PDF;
    };
  }
}
