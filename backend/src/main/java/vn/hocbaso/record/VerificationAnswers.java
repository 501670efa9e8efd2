package vn.hocbaso.record;

import static vn.hocbaso.record.VerificationView.RegistryState.NOT_ASKED;
import static vn.hocbaso.record.VerificationView.RegistryState.NOT_ISSUED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.Texts;
import vn.hocbaso.platform.web.RequestContext;
import vn.hocbaso.record.VerificationView.CheckBlock;
import vn.hocbaso.record.VerificationView.ForeignSignatureBlock;
import vn.hocbaso.record.VerificationView.ReasonBlock;
import vn.hocbaso.record.VerificationView.RecordBlock;
import vn.hocbaso.record.VerificationView.RegistryBlock;
import vn.hocbaso.record.VerificationView.RegistryState;
import vn.hocbaso.record.VerificationView.ReplacementBlock;
import vn.hocbaso.record.VerificationView.RevocationBlock;
import vn.hocbaso.record.VerificationView.SignatureBlock;
import vn.hocbaso.record.VerificationView.SubjectSignatureBlock;
import vn.hocbaso.record.VerificationView.Verdict;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.signing.ForeignFindings;
import vn.hocbaso.signing.ForeignSignature;
import vn.hocbaso.signing.SignerFinding;

/** Puts the outcome of a verification into words. */
@ApplicationScoped
class VerificationAnswers {

  private static final String BUNDLE = "verification";

  private final RequestContext request;
  private final RecordArchive archive;
  private final IssuedRegister register;

  @Inject
  VerificationAnswers(RequestContext request, RecordArchive archive, IssuedRegister register) {
    this.request = request;
    this.archive = archive;
    this.register = register;
  }

  /** No issued record has the code. */
  VerificationView unknown() {
    return answer(new Found(VerificationOutcome.UNKNOWN, NOT_ISSUED), null, new CheckResults());
  }

  /** A file of another system; never more than a description. */
  VerificationView foreign(ForeignFindings findings) {
    VerificationView answer =
        answer(new Found(VerificationOutcome.FOREIGN, NOT_ASKED), null, new CheckResults());
    return answer.withForeign(findings.signatures().stream().map(this::block).toList());
  }

  /**
   * The answer about a file or record that was checked.
   *
   * @param record the issued record that it claims to be, if the register has one
   * @param checks every check that was made, with its result
   */
  VerificationView checked(@Nullable YearRecord record, CheckResults checks) {
    RegistryState state = record == null ? NOT_ISSUED : state(record);
    VerificationCheck failed = checks.decisive().orElse(null);
    if (failed != null) {
      VerificationOutcome outcome =
          failed.isOpen() ? VerificationOutcome.UNDECIDED : VerificationOutcome.INVALID;
      return answer(new Found(outcome, asked(checks) ? state : NOT_ASKED), null, checks);
    }
    if (record == null) {
      return unknown();
    }
    VerificationOutcome outcome =
        state == RegistryState.ISSUED ? VerificationOutcome.VALID : VerificationOutcome.REVOKED;
    return answer(new Found(outcome, state), record, checks);
  }

  private static boolean asked(CheckResults checks) {
    return checks.made().anyMatch(VerificationCheck.SAME_AS_REGISTER::equals);
  }

  private RegistryState state(YearRecord record) {
    if (record.state() != RecordState.REVOKED) {
      return RegistryState.ISSUED;
    }
    return register.inForceFor(record).isPresent() ? RegistryState.REPLACED : RegistryState.REVOKED;
  }

  /** The answer in its parts. */
  private record Found(VerificationOutcome outcome, RegistryState registry) {

    Verdict verdict() {
      return switch (outcome) {
        // Its signatures and content are right; that it no longer counts is the register's word.
        case VALID, REVOKED -> Verdict.VALID;
        case INVALID -> Verdict.NOT_VALID;
        case UNKNOWN, UNDECIDED, FOREIGN -> Verdict.CANNOT_DECIDE;
      };
    }

    /** Which words apply; a record that was replaced has some of its own. */
    String words() {
      boolean replaced =
          outcome == VerificationOutcome.REVOKED && registry == RegistryState.REPLACED;
      return replaced ? registry.name() : outcome.name();
    }
  }

  private VerificationView answer(Found found, @Nullable YearRecord record, CheckResults checks) {
    VerificationOutcome outcome = found.outcome();
    VerificationCheck failed = checks.decisive().orElse(null);
    String key = failed == null ? found.words() : outcome + "." + failed;
    return new VerificationView(
        outcome,
        found.verdict(),
        text(outcome + ".headline"),
        text(key + ".explanation"),
        text("ADVICE." + found.words()),
        failed,
        Optional.ofNullable(failed).flatMap(checks::reason).map(this::block).orElse(null),
        new RegistryBlock(found.registry(), text("REGISTRY." + found.registry())),
        record == null ? null : block(record),
        record == null ? List.of() : signatures(record),
        record == null ? List.of() : subjectSignatures(record),
        record == null ? null : record.issuedAt(),
        record == null ? null : revocation(record),
        checks
            .made()
            .map(check -> new CheckBlock(check, text("CHECK." + check), checks.passed(check)))
            .toList(),
        List.of());
  }

  private @Nullable RevocationBlock revocation(YearRecord record) {
    Instant at = record.revokedAt();
    return at == null
        ? null
        : new RevocationBlock(
            at,
            record.revocationReason(),
            register
                .inForceFor(record)
                .map(one -> new ReplacementBlock(one.lookupCode(), one.recordVersion()))
                .orElse(null));
  }

  private ReasonBlock block(VerificationReason reason) {
    return new ReasonBlock(reason, text("REASON." + reason));
  }

  private ForeignSignatureBlock block(ForeignSignature signature) {
    return new ForeignSignatureBlock(
        signature.signer().map(SignerFinding::commonName).orElse(null),
        signature.signer().map(SignerFinding::issuer).map(CertificateIssuer::shown).orElse(null),
        signature.claimedTime().orElse(null),
        signature.integrity(),
        text("FOREIGN." + signature.integrity()),
        signature.trust(),
        text("FOREIGN." + signature.trust()),
        signature.scope(),
        text("FOREIGN." + signature.scope()));
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
                    Objects.requireNonNull(signature.signedAt()),
                    signature.timestampedAt(),
                    CertificateIssuer.shown(signature.certificateIssuer())))
        .toList();
  }

  private List<SubjectSignatureBlock> subjectSignatures(YearRecord record) {
    return archive.signedSubjects(record.key()).stream().map(SubjectSignatureBlock::of).toList();
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
