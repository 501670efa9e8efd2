package vn.hocbaso.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hocbaso.school.ClassProfile;
import vn.hocbaso.school.EnrolledStudent;
import vn.hocbaso.school.SchoolYear;

/**
 * What the register says at one moment, as far as a list can touch it.
 *
 * @param classes of the school year, by comparable name
 * @param enrolled students of the school year
 * @param former students of the school who are not enrolled in that year
 * @param enrolledIds ids of the enrolled, to ask quickly
 * @param elsewhere personal id numbers of the list that belong to students of other schools
 */
record KnownSchool(
    SchoolYear year,
    Map<String, ClassProfile> classes,
    List<EnrolledStudent> enrolled,
    List<EnrolledStudent> former,
    Set<UUID> enrolledIds,
    Set<String> elsewhere) {

  static KnownSchool of(
      SchoolYear year,
      List<ClassProfile> classes,
      List<EnrolledStudent> enrolled,
      List<EnrolledStudent> former,
      Set<String> elsewhere) {
    Map<String, ClassProfile> byName =
        classes.stream()
            .collect(
                Collectors.toMap(
                    group -> comparable(group.name()),
                    Function.identity(),
                    (first, same) -> first));
    Set<UUID> enrolledIds =
        enrolled.stream().map(EnrolledStudent::id).collect(Collectors.toUnmodifiableSet());
    return new KnownSchool(year, byName, enrolled, former, enrolledIds, elsewhere);
  }

  Optional<ClassProfile> classNamed(String name) {
    return Optional.ofNullable(classes.get(comparable(name)));
  }

  /** Whether the student has a class in this school year. */
  boolean isEnrolled(EnrolledStudent student) {
    return enrolledIds.contains(student.id());
  }

  /** "4 a" and "4A" are one class; "4/1" and "41" are not. */
  static String comparable(String className) {
    return className.replace(" ", "").toUpperCase(Locale.ROOT);
  }
}
