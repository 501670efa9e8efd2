package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.record.document.xml.UnreadableRecordException;
import vn.hocbaso.record.document.xml.YearRecordXml;
import vn.hocbaso.signing.PdfFindings;
import vn.hocbaso.signing.SignatureFinding;
import vn.hocbaso.signing.SignatureValidation;

/**
 * Verifies a file that somebody was handed. Nothing in the file is believed: not its address, not
 * its names, not its own claim to be issued. What counts are the signatures, the roles that the
 * record itself names, and the register of issued records.
 */
@ApplicationScoped
class VerifyFile {

  private static final byte[] PDF_MAGIC = {'%', 'P', 'D', 'F', '-'};

  private final SignatureValidation validation;
  private final PdfChecks pdfs;
  private final SignatureChecks signatures;
  private final IssuedRegister register;
  private final VerificationAnswers answers;

  @Inject
  VerifyFile(
      SignatureValidation validation,
      PdfChecks pdfs,
      SignatureChecks signatures,
      IssuedRegister register,
      VerificationAnswers answers) {
    this.validation = validation;
    this.pdfs = pdfs;
    this.signatures = signatures;
    this.register = register;
    this.answers = answers;
  }

  /**
   * The answer for a file.
   *
   * @throws DomainException {@code VERIFICATION_FILE_UNKNOWN} for anything but XML and PDF
   */
  VerificationView verify(byte[] file) {
    if (startsWith(file, PDF_MAGIC)) {
      return verifyPdf(file);
    }
    if (looksLikeXml(file)) {
      Handed handed = new Handed(RecordFile.Kind.XML, file, file, Optional.empty());
      return verify(handed, new CheckResults());
    }
    throw DomainException.of(RecordProblem.VERIFICATION_FILE_UNKNOWN);
  }

  /**
   * What somebody was handed.
   *
   * @param xml the record in it
   * @param seal the signature over the whole of a PDF
   */
  private record Handed(
      RecordFile.Kind kind, byte[] file, byte[] xml, Optional<SignatureFinding> seal) {}

  private VerificationView verifyPdf(byte[] pdf) {
    CheckResults checks = new CheckResults();
    PdfFindings findings = validation.validatePdf(pdf);
    pdfs.checkSeal(findings, checks);
    return findings
        .embedded()
        .map(xml -> verify(new Handed(RecordFile.Kind.PDF, pdf, xml, findings.seal()), checks))
        .orElseGet(() -> answers.checked(null, checks));
  }

  private VerificationView verify(Handed handed, CheckResults checks) {
    Optional<YearRecordContent> content = content(handed.xml());
    checks.note(VerificationCheck.READABLE, content.isPresent());
    if (content.isEmpty()) {
      return answers.checked(null, checks);
    }
    YearRecord record = register.find(content.get()).orElse(null);
    List<SignatureFinding> found =
        validation
            .validateXml(handed.xml(), SubjectSignatures.signedIds(content.get()))
            .signatures();
    signatures.check(found, content.get(), managerOf(record), checks);
    handed.seal().ifPresent(seal -> pdfs.checkSealer(seal, content.get(), checks));
    boolean issued = record != null && register.has(record, handed.kind(), handed.file());
    checks.note(VerificationCheck.SAME_AS_REGISTER, issued);
    if (handed.kind() == RecordFile.Kind.PDF) {
      checkPages(handed, found, issued, checks);
    }
    return answers.checked(record, checks);
  }

  /**
   * The issued file needs no comparison: it was rendered from its XML, whatever the layout and the
   * public address were then.
   */
  private void checkPages(
      Handed handed, List<SignatureFinding> found, boolean issued, CheckResults checks) {
    if (issued) {
      checks.note(VerificationCheck.RENDITION_EQUAL, true);
    } else {
      pdfs.checkPages(handed.file(), handed.xml(), found, checks);
    }
  }

  private Optional<String> managerOf(@Nullable YearRecord record) {
    return record == null ? Optional.empty() : register.signerId(record, SignatureRole.MANAGER);
  }

  private static Optional<YearRecordContent> content(byte[] xml) {
    try {
      return Optional.of(YearRecordXml.read(xml));
    } catch (UnreadableRecordException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean looksLikeXml(byte[] file) {
    for (byte character : file) {
      boolean blank =
          character <= ' '
              || character == (byte) 0xEF
              || character == (byte) 0xBB
              || character == (byte) 0xBF;
      if (!blank) {
        return character == '<';
      }
    }
    return false;
  }

  private static boolean startsWith(byte[] file, byte[] beginning) {
    if (file.length < beginning.length) {
      return false;
    }
    for (int index = 0; index < beginning.length; index++) {
      if (file[index] != beginning[index]) {
        return false;
      }
    }
    return true;
  }
}
