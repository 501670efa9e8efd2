package vn.hocbaso.school;

import java.util.Set;
import java.util.UUID;

/** Which subjects of a class have a teacher of their own. It does not ask for rights. */
public interface TeachingRoster {

  /** Codes of the subjects to which somebody is assigned today. */
  Set<String> assignedSubjects(UUID schoolId, UUID classId);
}
