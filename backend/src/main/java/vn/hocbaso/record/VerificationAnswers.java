package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.Texts;
import vn.hocbaso.platform.web.RequestContext;
import vn.hocbaso.record.VerificationView.CheckBlock;
import vn.hocbaso.record.VerificationView.RecordBlock;
import vn.hocbaso.record.VerificationView.SignatureBlock;
import vn.hocbaso.record.document.YearRecordContent;

/** Puts the outcome of a verification into words. */
@ApplicationScoped
class VerificationAnswers {

  private static final String BUNDLE = "verification";

  /** Failures that speak of missing knowledge, not of a fault in the file. */
  private static final Set<VerificationCheck> OPEN =
      Set.of(VerificationCheck.REVOCATION_KNOWN, VerificationCheck.EVIDENCE_COMPLETE);

  private final RequestContext request;
  private final RecordArchive archive;

  @Inject
  VerificationAnswers(RequestContext request, RecordArchive archive) {
    this.request = request;
    this.archive = archive;
  }

  /** No issued record has the code. */
  VerificationView unknown() {
    return answer(VerificationOutcome.UNKNOWN, "UNKNOWN", null, null, new CheckResults());
  }

  /**
   * The answer about a file or record that was checked.
   *
   * @param record the issued record that it claims to be, if the register has one
   * @param checks every check that was made, with its result
   */
  VerificationView checked(@Nullable YearRecord record, CheckResults checks) {
    VerificationCheck failed = decisive(checks).orElse(null);
    if (failed != null) {
      boolean open = OPEN.contains(failed);
      VerificationOutcome outcome =
          open ? VerificationOutcome.UNDECIDED : VerificationOutcome.INVALID;
      return answer(outcome, outcome + "." + failed, failed, null, checks);
    }
    if (record == null) {
      return unknown();
    }
    VerificationOutcome outcome =
        record.state() == RecordState.REVOKED
            ? VerificationOutcome.REVOKED
            : VerificationOutcome.VALID;
    return answer(outcome, outcome.name(), null, record, checks);
  }

  /** A fault outweighs missing knowledge: an answer that comes later cannot mend the file. */
  private static Optional<VerificationCheck> decisive(CheckResults checks) {
    return checks
        .made()
        .filter(check -> !checks.passed(check) && !OPEN.contains(check))
        .findFirst()
        .or(checks::firstFailure);
  }

  private VerificationView answer(
      VerificationOutcome outcome,
      String key,
      @Nullable VerificationCheck failed,
      @Nullable YearRecord record,
      CheckResults checks) {
    return new VerificationView(
        outcome,
        text(outcome + ".headline"),
        text(key + ".explanation"),
        failed,
        record == null ? null : block(record),
        record == null ? List.of() : signatures(record),
        record == null ? null : record.issuedAt(),
        record == null ? null : record.revokedAt(),
        checks
            .made()
            .map(check -> new CheckBlock(check, text("CHECK." + check), checks.passed(check)))
            .toList());
  }

  private RecordBlock block(YearRecord record) {
    YearRecordContent content = StoredContent.read(archive.xml(record.key()));
    return new RecordBlock(
        content.school().name(),
        content.school().commune(),
        content.school().province(),
        record.schoolYear(),
        record.className(),
        initials(record.studentName()),
        record.recordVersion(),
        record.lookupCode());
  }

  private List<SignatureBlock> signatures(YearRecord record) {
    return archive.signatures(record.key()).stream()
        .map(
            signature ->
                new SignatureBlock(
                    signature.role(),
                    text("ROLE." + signature.role()),
                    signature.signerName(),
                    signature.signerTitle(),
                    signature.signedAt(),
                    signature.timestampedAt(),
                    CertificateIssuer.shown(signature.certificateIssuer())))
        .toList();
  }

  /** «Nguyễn Thị Minh Anh» becomes «N. T. M. A.»: enough to recognise, too little to identify. */
  static String initials(String fullName) {
    return Arrays.stream(fullName.strip().split("\\s+"))
        .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
        .collect(Collectors.joining(" "));
  }

  private String text(String key) {
    return Texts.text(BUNDLE, request.language(), key, List.of());
  }
}
