package vn.hocbaso.school;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The reading door of this capability. It does not ask for rights: its callers do. */
public interface SchoolDirectory {

  /** A school. */
  Optional<SchoolProfile> school(UUID schoolId);

  /** A school by its code (mã trường). */
  Optional<SchoolProfile> schoolByCode(String code);

  /** A class. */
  Optional<ClassProfile> classGroup(UUID schoolId, UUID classId);

  /** The classes of a school year, by grade and name. */
  List<ClassProfile> classes(UUID schoolId, SchoolYear year);

  /** All students of a class, those who left included, in Vietnamese order of given names. */
  List<EnrolledStudent> roster(UUID schoolId, UUID classId);

  /** One student of a class. */
  Optional<EnrolledStudent> student(UUID schoolId, UUID classId, UUID studentId);

  /** A member of staff by sign-in name. */
  Optional<StaffProfile> staffByAccount(UUID schoolId, String account);

  /** A member of staff by personal id number (CCCD); nobody where two have the same. */
  Optional<StaffProfile> staffByPersonalId(UUID schoolId, String personalIdNumber);
}
