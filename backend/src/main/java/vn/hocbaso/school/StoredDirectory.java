package vn.hocbaso.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The directory as the database has it. */
@ApplicationScoped
@Transactional
class StoredDirectory implements SchoolDirectory {

  private final Schools schools;
  private final ClassGroups classes;
  private final StaffMembers staff;
  private final Enrolments enrolments;

  @Inject
  StoredDirectory(Schools schools, ClassGroups classes, StaffMembers staff, Enrolments enrolments) {
    this.schools = schools;
    this.classes = classes;
    this.staff = staff;
    this.enrolments = enrolments;
  }

  @Override
  public Optional<SchoolProfile> school(UUID schoolId) {
    return schools.findByIdOptional(schoolId).map(School::profile);
  }

  @Override
  public Optional<SchoolProfile> schoolByCode(String code) {
    return schools.byCode(code).map(School::profile);
  }

  @Override
  public Optional<ClassProfile> classGroup(UUID schoolId, UUID classId) {
    return classes
        .findByIdOptional(new SchoolKey(schoolId, classId))
        .map(group -> group.profile(homeroom(group), enrolments.attending(schoolId, classId)));
  }

  @Override
  public List<ClassProfile> classes(UUID schoolId, SchoolYear year) {
    Map<UUID, Long> attending = enrolments.attending(schoolId, year);
    List<ClassGroup> groups = classes.inYear(schoolId, year);
    Map<UUID, StaffProfile> homerooms =
        staff.byIds(schoolId, groups.stream().map(ClassGroup::homeroomStaffId).toList());
    return groups.stream()
        .map(
            group ->
                group.profile(
                    homerooms.get(group.homeroomStaffId()),
                    attending.getOrDefault(group.key().id(), 0L).intValue()))
        .toList();
  }

  @Override
  public List<EnrolledStudent> roster(UUID schoolId, UUID classId) {
    return enrolments.ofClass(schoolId, classId);
  }

  @Override
  public Optional<EnrolledStudent> student(UUID schoolId, UUID classId, UUID studentId) {
    return enrolments.ofStudent(schoolId, studentId).stream()
        .filter(student -> student.classId().equals(classId))
        .findFirst();
  }

  @Override
  public Optional<StaffProfile> staffByAccount(UUID schoolId, String account) {
    return staff
        .byAccount(account)
        .filter(member -> member.key().schoolId().equals(schoolId))
        .map(Staff::profile);
  }

  @Override
  public Optional<StaffProfile> staffByPersonalId(UUID schoolId, String personalIdNumber) {
    List<Staff> found = staff.byPersonalId(schoolId, personalIdNumber);
    return found.size() == 1 ? Optional.of(found.getFirst().profile()) : Optional.empty();
  }

  private @Nullable StaffProfile homeroom(ClassGroup group) {
    UUID staffId = group.homeroomStaffId();
    return staffId == null
        ? null
        : staff
            .findByIdOptional(new SchoolKey(group.key().schoolId(), staffId))
            .map(Staff::profile)
            .orElse(null);
  }
}
