package vn.hocbaso.assessment.secondary;

import java.util.List;
import java.util.Map;
import vn.hocbaso.assessment.curriculum.StudySubject;

/**
 * The term's result of a subject assessed by comment only (TT22/2021, Art. 9.1): Đạt when every
 * result is Đạt.
 */
final class CommentOfTerm {

  private CommentOfTerm() {}

  /** The result, or what is missing for it, even where it could only be Chưa đạt. */
  static SubjectResult of(
      StudySubject subject, List<Slot> slots, Map<Slot, Sitting<Attainment>> sittings) {
    Sittings<Attainment> results = Sittings.of(subject, slots, sittings, Attainment.NOT_REACHED);
    if (!results.gaps().isEmpty()) {
      return new SubjectResult.Incomplete(subject, results.gaps());
    }
    List<Slot> failed =
        results.counted().entrySet().stream()
            .filter(result -> result.getValue() == Attainment.NOT_REACHED)
            .map(Map.Entry::getKey)
            .toList();
    return failed.isEmpty()
        ? new SubjectResult.Commented(subject, Attainment.REACHED, new SubjectReason.AllReached())
        : new SubjectResult.Commented(
            subject, Attainment.NOT_REACHED, new SubjectReason.NotReachedIn(failed));
  }
}
