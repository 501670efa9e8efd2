package vn.hocbaso.record;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.hocbaso.record.document.SubjectSlot;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.signing.SignatureFinding;
import vn.hocbaso.signing.SignerFinding;

/**
 * What the signatures of subject teachers must be: one for each place that the content lists, over
 * the result of its subject, by the teacher whom that result names.
 */
final class SubjectSignatures {

  private SubjectSignatures() {}

  /** Every Id that a signature of this record may cover. */
  static Set<String> signedIds(YearRecordContent content) {
    Set<String> ids = new HashSet<>(SignatureRole.signedIds());
    content.slots().forEach(slot -> ids.add(slot.subject().signedId()));
    return ids;
  }

  /** How many signatures a complete record has. */
  static int complete(YearRecordContent content) {
    return content.slots().size() + SignatureRole.values().length;
  }

  /** Whether each place has its signature. */
  static boolean allThere(List<SignatureFinding> found, YearRecordContent content) {
    return content.slots().stream()
        .allMatch(slot -> found.stream().filter(one -> stands(one, slot)).count() == 1);
  }

  /** Whether the signature stands in a place for subject teachers, rightfully or not. */
  static boolean claimsPlace(SignatureFinding finding) {
    return finding.slot().equals(Optional.of(SubjectSlot.ELEMENT));
  }

  /** Whether each place has one signature over its subject. Who signed is another question. */
  static boolean inTheirPlaces(List<SignatureFinding> found, YearRecordContent content) {
    return content.slots().stream()
        .allMatch(slot -> found.stream().filter(one -> covers(one, slot)).count() == 1);
  }

  /** Whether it stands in this very place, over the subject of the place. */
  private static boolean covers(SignatureFinding finding, SubjectSlot slot) {
    return claimsPlace(finding)
        && finding.slotId().equals(Optional.of(slot.id()))
        && finding.referencedId().equals(Optional.of(slot.subject().signedId()));
  }

  /** The place in which the signature stands rightfully, if there is one. */
  static Optional<SubjectSlot> slot(SignatureFinding finding, YearRecordContent content) {
    return content.slots().stream().filter(slot -> stands(finding, slot)).findFirst();
  }

  /** Whether it is the signature of this place: element, subject and person. */
  static boolean stands(SignatureFinding finding, SubjectSlot slot) {
    return covers(finding, slot)
        && finding
            .signer()
            .flatMap(SignerFinding::personalIdNumber)
            .equals(Optional.of(slot.teacher().personalId()));
  }
}
