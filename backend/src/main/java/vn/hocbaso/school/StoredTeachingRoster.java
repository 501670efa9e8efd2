package vn.hocbaso.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class StoredTeachingRoster implements TeachingRoster {

  private final TeachingAssignments assignments;
  private final Clock clock;

  @Inject
  StoredTeachingRoster(TeachingAssignments assignments, Clock clock) {
    this.assignments = assignments;
    this.clock = clock;
  }

  @Override
  public Set<String> assignedSubjects(UUID schoolId, UUID classId) {
    return assignments.ofClassOn(schoolId, classId, LocalDate.now(clock)).stream()
        .map(TeachingAssignment::subject)
        .collect(Collectors.toUnmodifiableSet());
  }
}
