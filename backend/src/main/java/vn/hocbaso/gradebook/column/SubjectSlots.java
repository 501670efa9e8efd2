package vn.hocbaso.gradebook.column;

import java.util.List;
import vn.hocbaso.assessment.curriculum.StudySubject;
import vn.hocbaso.assessment.secondary.Slot;

/** A subject with the columns that at least one student of the class has in it. */
public record SubjectSlots(StudySubject subject, List<Slot> slots) {
  public SubjectSlots {
    slots = List.copyOf(slots);
  }
}
