package vn.hocbaso.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.signing.SignatureFinding;

/** Reads from what was found in a file who signed in which role. Says nothing about validity. */
final class FoundSignatures {

  private FoundSignatures() {}

  /** Whether the signature stands in the place of the role, over the part of the role. */
  static boolean stands(SignatureFinding finding, SignatureRole role) {
    return finding.slot().equals(Optional.of(role.slot()))
        && finding.referencedId().equals(Optional.of(role.signedId()));
  }

  /** The signatures that stand in a place of theirs, in the order of the roles. */
  static List<RecordSignature> of(List<SignatureFinding> found) {
    return Arrays.stream(SignatureRole.values())
        .flatMap(
            role ->
                found.stream()
                    .filter(finding -> stands(finding, role))
                    .flatMap(finding -> read(role, finding).stream())
                    .limit(1))
        .toList();
  }

  /** Who signed which subject, in the order of the file, in the words that the record prints. */
  static List<SignedSubject> subjects(List<SignatureFinding> found, YearRecordContent content) {
    return content.slots().stream()
        .flatMap(
            slot ->
                found.stream()
                    .filter(finding -> SubjectSignatures.stands(finding, slot))
                    .flatMap(finding -> ofSubject(finding).stream())
                    .limit(1)
                    .map(
                        signed ->
                            new SignedSubject(
                                slot.subject().name(),
                                slot.teacher().fullName(),
                                signed.signedAt(),
                                signed.timestampedAt())))
        .toList();
  }

  /** A subject teacher's signature; empty when it names no signer. */
  static Optional<SubjectSignature> ofSubject(SignatureFinding finding) {
    return finding
        .signer()
        .map(
            signer ->
                new SubjectSignature(
                    signer.commonName(),
                    finding.claimedRole().orElse(null),
                    finding.claimedTime().orElse(null),
                    finding.provedTime().orElse(null),
                    signer.issuer(),
                    signer.serialNumber()));
  }

  /** The signature as the record keeps it; empty when it names no signer. */
  static Optional<RecordSignature> read(SignatureRole role, SignatureFinding finding) {
    return finding
        .signer()
        .map(
            signer ->
                new RecordSignature(
                    role,
                    signer.commonName(),
                    signer.personalIdNumber().or(signer::taxCode).orElse(""),
                    finding.claimedRole().orElse(null),
                    finding.claimedTime().orElse(null),
                    finding.provedTime().orElse(null),
                    signer.issuer(),
                    signer.serialNumber()));
  }
}
