package vn.hocbaso.assessment.secondary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.hocbaso.assessment.curriculum.StudySubject;

/** ĐTBmhk: the average of a subject with marks for a term (TT22/2021, Art. 9.1). */
final class SemesterAverage {

  private SemesterAverage() {}

  /**
   * The average, or what is missing for it.
   *
   * @param slots the columns that the subject has
   */
  static SubjectResult of(
      Weights weights, StudySubject subject, List<Slot> slots, Map<Slot, Sitting<Mark>> sittings) {
    Sittings<Mark> marks = Sittings.of(subject, slots, sittings, Mark.ZERO);
    if (!marks.gaps().isEmpty()) {
      return new SubjectResult.Incomplete(subject, marks.gaps());
    }
    BigDecimal total = BigDecimal.ZERO;
    int weight = 0;
    List<Slot> zeros = new ArrayList<>();
    for (Map.Entry<Slot, Mark> mark : marks.counted().entrySet()) {
      int own = weights.of(mark.getKey());
      total = total.add(mark.getValue().value().multiply(BigDecimal.valueOf(own)));
      weight += own;
      if (sittings.get(mark.getKey()) instanceof Sitting.Missed) {
        zeros.add(mark.getKey());
      }
    }
    return new SubjectResult.Scored(
        subject,
        new Average(total, BigDecimal.valueOf(weight)),
        new SubjectReason.MarksOfTerm(zeros));
  }
}
