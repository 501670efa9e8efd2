package vn.hocbaso.record;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.record.FileVerdict.CheckResult;
import vn.hocbaso.record.FileVerdict.RecordFacts;
import vn.hocbaso.record.FileVerdict.SignerFacts;
import vn.hocbaso.record.FileVerdict.SubjectSignerFacts;
import vn.hocbaso.record.FileVerdict.Word;
import vn.hocbaso.record.InspectFile.Inspected;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.record.document.pdf.PrintedAddress;
import vn.hocbaso.signing.ForeignFindings;
import vn.hocbaso.signing.SignatureValidation;

/**
 * Verifies files by themselves, with no register, database or server: the rules are those of the
 * public page, without the questions that only the register answers. Safe for concurrent use.
 */
public final class FileVerification {

  private static final URI NOWHERE = URI.create("https://localhost");

  private final InspectFile inspection;
  private final PdfChecks pdfs = new PdfChecks();
  private final Clock clock;

  /** A verification whose trust and network access are those of the signature validation. */
  public FileVerification(SignatureValidation validation, Clock clock) {
    this.inspection = new InspectFile(validation, pdfs, new SignatureChecks());
    this.clock = clock;
  }

  /**
   * The verdict on a file.
   *
   * @throws DomainException {@code VERIFICATION_FILE_UNKNOWN} for anything but XML and PDF
   */
  public FileVerdict verify(byte[] file) {
    FileKind kind = FileKind.of(file);
    if (ForeignFile.is(kind, file)) {
      return foreign(inspection.describe(kind, file));
    }
    CheckResults checks = new CheckResults();
    Inspected found = inspection.inspect(file, checks);
    Optional<URI> address = Optional.empty();
    if (found.kind() == FileKind.PDF && found.content().isPresent()) {
      address = PrintedAddress.in(file);
      RenderPdf pages = new RenderPdf(address.orElse(NOWHERE), clock);
      pdfs.checkPages(file, found.xml().orElseThrow(), pages, found.signatures(), checks);
    }
    return verdict(found, checks, address);
  }

  private static FileVerdict foreign(ForeignFindings findings) {
    return new FileVerdict(
        Word.FOREIGN,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        findings.signatures(),
        Optional.empty());
  }

  private static FileVerdict verdict(Inspected found, CheckResults checks, Optional<URI> address) {
    Optional<VerificationCheck> failed = checks.decisive();
    boolean valid = failed.isEmpty();
    return new FileVerdict(
        failed.map(one -> one.isOpen() ? Word.CANNOT_DECIDE : Word.NOT_VALID).orElse(Word.VALID),
        failed,
        failed.flatMap(checks::reason),
        checks.made().map(check -> new CheckResult(check, checks.passed(check))).toList(),
        found.content().filter(content -> valid).map(FileVerification::facts),
        valid ? signers(found) : List.of(),
        valid ? subjectSigners(found) : List.of(),
        List.of(),
        address);
  }

  private static RecordFacts facts(YearRecordContent content) {
    return new RecordFacts(
        content.school().name(),
        content.identity().schoolYear(),
        content.schoolClass().name(),
        content.student().fullName(),
        content.identity().lookupCode(),
        content.identity().version());
  }

  private static List<SignerFacts> signers(Inspected found) {
    return FoundSignatures.of(found.signatures()).stream()
        .map(
            one ->
                new SignerFacts(
                    one.role().name(),
                    one.signerName(),
                    Optional.ofNullable(one.signerTitle()),
                    Optional.ofNullable(one.signedAt()),
                    Optional.ofNullable(one.timestampedAt())))
        .toList();
  }

  private static List<SubjectSignerFacts> subjectSigners(Inspected found) {
    return FoundSignatures.subjects(found.signatures(), found.content().orElseThrow()).stream()
        .map(
            one ->
                new SubjectSignerFacts(
                    one.subjectName(),
                    one.teacherName(),
                    Optional.ofNullable(one.signedAt()),
                    Optional.ofNullable(one.timestampedAt())))
        .toList();
  }
}
