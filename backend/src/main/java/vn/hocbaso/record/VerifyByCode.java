package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import vn.hocbaso.platform.id.Digests;

/**
 * Verifies the record that a code stands for. The signatures were verified when each was made and
 * the files cannot change, so it is enough that the stored XML still has the digest that the issue
 * wrote down.
 */
@ApplicationScoped
class VerifyByCode {

  private final YearRecords records;
  private final RecordArchive archive;
  private final SigningSlots slots;
  private final VerificationAnswers answers;

  @Inject
  VerifyByCode(
      YearRecords records, RecordArchive archive, SigningSlots slots, VerificationAnswers answers) {
    this.records = records;
    this.archive = archive;
    this.slots = slots;
    this.answers = answers;
  }

  @Transactional
  VerificationView verify(String typed) {
    return LookupCode.read(typed)
        .flatMap(records::byCode)
        .filter(record -> record.issuedAt() != null)
        .map(this::verify)
        .orElseGet(answers::unknown);
  }

  private VerificationView verify(YearRecord record) {
    List<RecordSignature> signatures = archive.signatures(record.key());
    boolean complete =
        signatures.stream()
                .map(RecordSignature::role)
                .toList()
                .equals(List.of(SignatureRole.values()))
            && slots.of(record.key()).stream().allMatch(SigningSlot::signed);
    boolean unchanged =
        archive
            .issueDigest(record.key())
            .filter(Digests.sha256(archive.xml(record.key()))::equals)
            .isPresent();
    CheckResults checks = new CheckResults();
    checks.note(
        VerificationCheck.SIGNATURES_PRESENT, complete, VerificationReason.SIGNATURE_MISSING);
    checks.note(VerificationCheck.SAME_AS_REGISTER, unchanged, VerificationReason.NOT_IN_REGISTER);
    return answers.checked(record, checks);
  }
}
