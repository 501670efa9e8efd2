package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.record.document.xml.UnreadableRecordException;
import vn.hocbaso.record.document.xml.YearRecordXml;
import vn.hocbaso.signing.ForeignFindings;
import vn.hocbaso.signing.PdfFindings;
import vn.hocbaso.signing.SignatureFinding;
import vn.hocbaso.signing.SignatureOutcome;
import vn.hocbaso.signing.SignatureValidation;
import vn.hocbaso.signing.XmlFindings;

/**
 * All that a file proves by itself, without asking any register: its form, its seal, and whether
 * the right people signed it in the right order and place.
 */
@ApplicationScoped
class InspectFile {

  /** Where a reader takes from what the signatures cover. */
  private static final Map<String, String> PLACES =
      Map.of(
          "data", "HOC_BA/DU_LIEU_HOC_BA",
          "thongtinhocba", "HOC_BA/DU_LIEU_HOC_BA/THONG_TIN_HOC_BA");

  /** What subject teachers sign; a file that cannot be read does not say which subjects it has. */
  private static final Pattern SUBJECT = Pattern.compile("URI=\"#(mon-[A-Z][A-Z0-9_]{0,39})\"");

  private static final String SUBJECT_PLACE =
      "HOC_BA/DU_LIEU_HOC_BA/THONG_TIN_HOC_BA/KET_QUA_TRUNG_HOC/DANH_SACH_DIEM_TONG_KET"
          + "/DIEM_TONG_KET";

  private final SignatureValidation validation;
  private final PdfChecks pdfs;
  private final SignatureChecks signatures;

  @Inject
  InspectFile(SignatureValidation validation, PdfChecks pdfs, SignatureChecks signatures) {
    this.validation = validation;
    this.pdfs = pdfs;
    this.signatures = signatures;
  }

  /**
   * What somebody was handed.
   *
   * @param xml the record in it; empty when the PDF gives none out
   * @param content what the record says; empty when it cannot be read
   * @param seal the signature over the whole of a PDF
   */
  record Inspected(
      FileKind kind,
      byte[] file,
      Optional<byte[]> xml,
      Optional<YearRecordContent> content,
      List<SignatureFinding> signatures,
      Optional<SignatureFinding> seal) {}

  /**
   * Looks at a file.
   *
   * @param checks receives every check that was made
   * @throws DomainException {@code VERIFICATION_FILE_UNKNOWN} for anything but XML and PDF
   */
  Inspected inspect(byte[] file, CheckResults checks) {
    return switch (FileKind.of(file)) {
      case PDF -> pdf(file, checks);
      case XML -> xml(FileKind.XML, file, Optional.of(file), Optional.empty(), checks);
    };
  }

  /** What the signatures of a file say that another system made. */
  ForeignFindings describe(FileKind kind, byte[] file) {
    return switch (kind) {
      case PDF -> validation.describePdf(file);
      case XML -> validation.describeXml(file);
    };
  }

  /** The validation report of ETSI TS 119 102-2; empty for a file refused by its build. */
  Optional<String> report(FileKind kind, byte[] file) {
    return switch (kind) {
      case PDF -> validation.reportPdf(file);
      case XML -> validation.reportXml(file, signedIds(file));
    };
  }

  private static Set<String> signedIds(byte[] xml) {
    try {
      return SubjectSignatures.signedIds(YearRecordXml.read(xml));
    } catch (UnreadableRecordException unreadable) {
      return SignatureRole.signedIds();
    }
  }

  private Inspected pdf(byte[] file, CheckResults checks) {
    PdfFindings findings = validation.validatePdf(file);
    pdfs.checkSeal(findings, checks);
    return xml(FileKind.PDF, file, findings.embedded(), findings.seal(), checks);
  }

  private Inspected xml(
      FileKind kind,
      byte[] file,
      Optional<byte[]> xml,
      Optional<SignatureFinding> seal,
      CheckResults checks) {
    Optional<YearRecordContent> content = xml.flatMap(one -> content(one, checks));
    List<SignatureFinding> found = List.of();
    if (content.isPresent()) {
      XmlFindings findings =
          validation.validateXml(
              xml.orElseThrow(),
              SubjectSignatures.signedIds(content.get()),
              seal.flatMap(InspectFile::sealedAt));
      signatures.check(findings, content.get(), checks);
      seal.ifPresent(one -> pdfs.checkSealer(one, content.get(), checks));
      found = findings.signatures();
    }
    return new Inspected(kind, file, xml, content, found, seal);
  }

  /** When what the seal covers existed, the record inside with it; only a good seal proves it. */
  private static Optional<Instant> sealedAt(SignatureFinding seal) {
    return seal.outcome() instanceof SignatureOutcome.Valid ? seal.provedTime() : Optional.empty();
  }

  private Optional<YearRecordContent> content(byte[] xml, CheckResults checks) {
    try {
      YearRecordContent content = YearRecordXml.read(xml);
      checks.pass(VerificationCheck.READABLE);
      return Optional.of(content);
    } catch (UnreadableRecordException unreadable) {
      checks.fail(VerificationCheck.READABLE, reason(xml, unreadable.reason()));
      return Optional.empty();
    }
  }

  private static Map<String, String> places(byte[] xml) {
    Map<String, String> places = new HashMap<>(PLACES);
    SUBJECT
        .matcher(new String(xml, StandardCharsets.UTF_8))
        .results()
        .forEach(found -> places.put(found.group(1), SUBJECT_PLACE));
    return places;
  }

  /** A file that somebody rearranged around its signatures is more than one that reads badly. */
  private VerificationReason reason(byte[] xml, UnreadableRecordException.Reason reason) {
    return switch (reason) {
      case NOT_A_RECORD, INCONSISTENT ->
          validation
              .structureFault(xml, places(xml))
              .map(VerificationReason::of)
              .orElse(VerificationReason.of(reason));
      case TOO_LARGE, NOT_XML, DOCUMENT_TYPE, COMMENT, REPEATED_IDENTIFIER, OTHER_ENCODING ->
          VerificationReason.of(reason);
    };
  }
}
