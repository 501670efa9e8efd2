package vn.hocbaso.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Read from the assignments of the class, ended ones included. */
@ApplicationScoped
class StoredSubjectTeachers implements SubjectTeachers {

  private final TeachingAssignments assignments;
  private final StaffMembers staff;

  @Inject
  StoredSubjectTeachers(TeachingAssignments assignments, StaffMembers staff) {
    this.assignments = assignments;
    this.staff = staff;
  }

  @Override
  @Transactional
  public Map<String, List<StaffProfile>> answering(
      UUID schoolId, UUID classId, LocalDate first, LocalDate last) {
    Map<String, List<TeachingAssignment>> bySubject =
        assignments.ofClass(schoolId, classId).stream()
            .filter(one -> !one.firstDay().isAfter(last) && !end(one, last).isBefore(first))
            .collect(Collectors.groupingBy(TeachingAssignment::subject));
    Map<String, List<StaffProfile>> teachers = new HashMap<>();
    bySubject.forEach((subject, all) -> teachers.put(subject, profiles(schoolId, all, last)));
    return teachers;
  }

  private List<StaffProfile> profiles(UUID schoolId, List<TeachingAssignment> all, LocalDate last) {
    LocalDate day =
        all.stream().map(one -> end(one, last)).max(Comparator.naturalOrder()).orElseThrow();
    List<UUID> ids =
        all.stream().filter(one -> one.holdsOn(day)).map(TeachingAssignment::staffId).toList();
    return staff.byIds(schoolId, ids).values().stream()
        .sorted(Comparator.comparing(StaffProfile::staffCode))
        .toList();
  }

  /** The last day of an assignment within a span that ends on a day. */
  private static LocalDate end(TeachingAssignment assignment, LocalDate last) {
    LocalDate own = assignment.lastDay();
    return own == null || own.isAfter(last) ? last : own;
  }
}
