package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.signing.PdfFindings;
import vn.hocbaso.signing.SignatureFinding;
import vn.hocbaso.signing.SignatureOutcome;
import vn.hocbaso.signing.SignatureValidation;

/** Checks what was just signed as a stranger would, before anything is kept. */
@ApplicationScoped
class ConfirmSignatures {

  private final SignatureValidation validation;
  private final Clock clock;

  @Inject
  ConfirmSignatures(SignatureValidation validation, Clock clock) {
    this.validation = validation;
    this.clock = clock;
  }

  /**
   * The signatures of every role up to the newest, in their order. All must be good, not the newest
   * alone: nothing is signed or sealed over a signature that would not verify. That the file exists
   * now the service sees itself.
   *
   * @throws DomainException {@code SIGNATURE_NOT_CONFIRMED}
   */
  List<RecordSignature> upTo(SignatureRole newest, byte[] xml) {
    YearRecordContent content = StoredContent.read(xml);
    List<SignatureFinding> found =
        validation
            .validateXml(xml, SubjectSignatures.signedIds(content), Optional.of(clock.instant()))
            .signatures();
    List<SignatureFinding> valid =
        found.stream()
            .filter(finding -> finding.outcome() instanceof SignatureOutcome.Valid)
            .toList();
    List<RecordSignature> good = FoundSignatures.of(valid);
    List<SignatureRole> expected = List.of(SignatureRole.values()).subList(0, newest.ordinal() + 1);
    if (found.size() != expected.size() + content.slots().size()
        || !SubjectSignatures.allThere(valid, content)
        || !good.stream().map(RecordSignature::role).toList().equals(expected)) {
      throw DomainException.of(RecordProblem.SIGNATURE_NOT_CONFIRMED);
    }
    return good;
  }

  /**
   * The XML in a sealed PDF, whose seal must be good.
   *
   * @throws DomainException {@code SIGNATURE_NOT_CONFIRMED}
   */
  byte[] inside(byte[] sealed) {
    PdfFindings findings = validation.validatePdf(sealed);
    return findings
        .seal()
        .filter(seal -> seal.outcome() instanceof SignatureOutcome.Valid)
        .flatMap(seal -> findings.embedded())
        .orElseThrow(() -> DomainException.of(RecordProblem.SIGNATURE_NOT_CONFIRMED));
  }
}
