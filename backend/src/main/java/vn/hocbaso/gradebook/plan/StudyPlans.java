package vn.hocbaso.gradebook.plan;

import java.util.UUID;

/** Knows what the students of a class study. */
public interface StudyPlans {

  /** The studies of a class as they are now. */
  ClassStudies of(UUID schoolId, UUID classId);
}
