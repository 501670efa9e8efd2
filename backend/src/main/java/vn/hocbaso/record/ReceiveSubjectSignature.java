package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.record.document.YearRecordContent;
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

  @Inject
  ReceiveSubjectSignature(KeepSubjectSignature keep, SignatureValidation validation) {
    this.keep = keep;
    this.validation = validation;
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

  /** The new signature, which must be good; it stands on no other. */
  private SubjectSignature confirmed(DocumentToSign document) {
    String slotId = ((SignaturePlacement.XmlSlot) document.placement()).slotId();
    byte[] signed = document.content();
    YearRecordContent content = StoredContent.read(signed);
    return validation
        .validateXml(signed, SubjectSignatures.signedIds(content))
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
