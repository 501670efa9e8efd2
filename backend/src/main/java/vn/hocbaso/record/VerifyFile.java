package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.record.document.xml.UnreadableRecordException;
import vn.hocbaso.record.document.xml.YearRecordXml;
import vn.hocbaso.signing.PdfFindings;
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
    Map<VerificationCheck, Boolean> checks = new EnumMap<>(VerificationCheck.class);
    if (startsWith(file, PDF_MAGIC)) {
      return verifyPdf(file, checks);
    }
    if (looksLikeXml(file)) {
      return verifyXml(file, file, RecordFile.Kind.XML, checks);
    }
    throw DomainException.of(RecordProblem.VERIFICATION_FILE_UNKNOWN);
  }

  private VerificationView verifyPdf(byte[] pdf, Map<VerificationCheck, Boolean> checks) {
    PdfFindings findings = validation.validatePdf(pdf);
    pdfs.checkSeal(findings, checks);
    if (findings.embedded().isEmpty()) {
      return answers.checked(null, checks);
    }
    byte[] xml = findings.embedded().get();
    content(xml).ifPresent(record -> pdfs.checkContent(pdf, findings, record, checks));
    return verifyXml(xml, pdf, RecordFile.Kind.PDF, checks);
  }

  private VerificationView verifyXml(
      byte[] xml, byte[] file, RecordFile.Kind kind, Map<VerificationCheck, Boolean> checks) {
    Optional<YearRecordContent> content = content(xml);
    checks.put(VerificationCheck.READABLE, content.isPresent());
    if (content.isEmpty()) {
      return answers.checked(null, checks);
    }
    YearRecord record = register.find(content.get()).orElse(null);
    signatures.check(xml, content.get(), managerOf(record), checks);
    checks.put(
        VerificationCheck.SAME_AS_REGISTER, record != null && register.has(record, kind, file));
    return answers.checked(record, checks);
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
