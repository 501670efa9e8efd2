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

  /**
   * Whether the places of each subject have as many signatures over it as there are teachers. Who
   * signed is another question, unless it is one teacher in the places of two.
   */
  static boolean inTheirPlaces(List<SignatureFinding> found, YearRecordContent content) {
    List<SignatureFinding> here = found.stream().filter(SubjectSignatures::claimsPlace).toList();
    boolean counted =
        content.slots().stream()
            .map(slot -> slot.subject().signedId())
            .allMatch(
                id ->
                    here.stream().filter(one -> covers(one, id)).count()
                        == content.slots().stream()
                            .filter(slot -> slot.subject().signedId().equals(id))
                            .count());
    boolean strangers = here.stream().anyMatch(one -> slot(one, content).isEmpty());
    return counted && (strangers || allThere(found, content));
  }

  private static boolean covers(SignatureFinding finding, String id) {
    return finding.referencedId().equals(Optional.of(id));
  }

  /** The place in which the signature stands rightfully, if there is one. */
  static Optional<SubjectSlot> slot(SignatureFinding finding, YearRecordContent content) {
    return content.slots().stream().filter(slot -> stands(finding, slot)).findFirst();
  }

  /** Whether it is the signature of this place: element, subject and person. */
  static boolean stands(SignatureFinding finding, SubjectSlot slot) {
    return finding.slot().equals(Optional.of(SubjectSlot.ELEMENT))
        && finding.referencedId().equals(Optional.of(slot.subject().signedId()))
        && finding
            .signer()
            .flatMap(SignerFinding::personalIdNumber)
            .equals(Optional.of(slot.teacher().personalId()));
  }
}
