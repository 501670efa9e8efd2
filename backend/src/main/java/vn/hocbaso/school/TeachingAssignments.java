package vn.hocbaso.school;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class TeachingAssignments implements PanacheRepositoryBase<TeachingAssignment, SchoolKey> {

  /** All assignments of a class, ended ones included, by subject and first day. */
  List<TeachingAssignment> ofClass(UUID schoolId, UUID classId) {
    return list(
        "key.schoolId = ?1 and classId = ?2 order by subject, firstDay, key.id", schoolId, classId);
  }

  List<TeachingAssignment> ofClassOn(UUID schoolId, UUID classId, LocalDate day) {
    return list(
        "key.schoolId = ?1 and classId = ?2 and firstDay <= ?3 and (lastDay is null or lastDay >= ?3)",
        schoolId,
        classId,
        day);
  }

  List<TeachingAssignment> ofStaffOn(UUID schoolId, UUID staffId, LocalDate day) {
    return list(
        "key.schoolId = ?1 and staffId = ?2 and firstDay <= ?3 and (lastDay is null or lastDay >= ?3)",
        schoolId,
        staffId,
        day);
  }

  Optional<TeachingAssignment> locked(SchoolKey key) {
    return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
  }
}
