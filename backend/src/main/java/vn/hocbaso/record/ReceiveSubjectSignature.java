package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.record.document.xml.YearRecordXml;
import vn.hocbaso.signing.DocumentToSign;
import vn.hocbaso.signing.SignatureOutcome;
import vn.hocbaso.signing.SignaturePlacement;
import vn.hocbaso.signing.SignatureReceiver;
import vn.hocbaso.signing.SignatureValidation;
import vn.hocbaso.signing.SignedDocument;

/** Takes a subject teacher's signature and checks it as a stranger would. */
@ApplicationScoped
class ReceiveSubjectSignature implements SignatureReceiver {

  private final KeepSubjectSignature keep;
  private final SignatureValidation validation;
  private final Clock clock;

  @Inject
  ReceiveSubjectSignature(KeepSubjectSignature keep, SignatureValidation validation, Clock clock) {
    this.keep = keep;
    this.validation = validation;
    this.clock = clock;
  }

  @Override
  public boolean receives(String purpose) {
    return RecordAct.SIGN_AS_SUBJECT_TEACHER.name().equals(purpose);
  }

  @Override
  public Keeping examine(SignedDocument done) {
    SubjectSignature signature = confirmed(done.document());
    return () -> {
      keep.keep(done, signature);
      return Optional.empty();
    };
  }

  /**
   * The new signature, which must be good. It is looked at alone, in an otherwise unsigned file:
   * that it holds there is what carrying it over relies on, and the cost does not grow with the
   * signatures of others.
   */
  private SubjectSignature confirmed(DocumentToSign document) {
    String slotId =
        Objects.requireNonNull(((SignaturePlacement.XmlSlot) document.placement()).slotId());
    YearRecordContent content = StoredContent.read(document.content());
    byte[] alone = SlotSplice.transfer(slotId, document.content(), YearRecordXml.write(content));
    return validation
        .validateXml(alone, SubjectSignatures.signedIds(content), Optional.of(clock.instant()))
        .signatures()
        .stream()
        .filter(finding -> finding.outcome() instanceof SignatureOutcome.Valid)
        .filter(
            finding ->
                SubjectSignatures.slot(finding, content)
                    .filter(place -> place.id().equals(slotId))
                    .isPresent())
        .findFirst()
        .flatMap(FoundSignatures::ofSubject)
        .orElseThrow(() -> DomainException.of(RecordProblem.SIGNATURE_NOT_CONFIRMED));
  }
}
