package vn.hocbaso.exchange;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.school.Citizenship;
import vn.hocbaso.school.ClassProfile;
import vn.hocbaso.school.EnrolledStudent;
import vn.hocbaso.school.SchoolYear;
import vn.hocbaso.school.Sex;
import vn.hocbaso.school.StudentDetails;

/** A register in memory, for checks that need no database. */
final class TestSchool {

  private static final SchoolYear YEAR = new SchoolYear("2026-2027");

  private final List<ClassProfile> classes;
  private final List<EnrolledStudent> enrolled = new ArrayList<>();
  private final List<EnrolledStudent> former = new ArrayList<>();
  private Set<String> elsewhere = Set.of();

  private TestSchool(List<ClassProfile> classes) {
    this.classes = classes;
  }

  static TestSchool school(String... classNames) {
    return new TestSchool(
        Stream.of(classNames)
            .map(
                name ->
                    new ClassProfile(id("s"), id(name), YEAR.text(), 4, "PHO_THONG", name, null, 0))
            .toList());
  }

  /** Adds a boy born on 5 September 2017 to a class. */
  TestSchool student(String className, String code, String name, @Nullable String number) {
    enrolled.add(boy(className, code, name, number));
    return this;
  }

  /** Adds one who was in a class of last year and is in none of this year. */
  TestSchool formerStudent(String className, String code, String name, @Nullable String number) {
    former.add(boy(className + " last year", code, name, number));
    return this;
  }

  /** Other schools have these personal id numbers. */
  TestSchool elsewhere(String... numbers) {
    elsewhere = Set.of(numbers);
    return this;
  }

  KnownSchool known() {
    return KnownSchool.of(YEAR, classes, enrolled, former, elsewhere);
  }

  static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  private static EnrolledStudent boy(
      String className, String code, String name, @Nullable String number) {
    StudentDetails details =
        new StudentDetails(
            code,
            name,
            LocalDate.of(2017, 9, 5),
            Sex.MALE,
            "01",
            number == null ? Citizenship.UNDETERMINED : Citizenship.VIETNAMESE,
            "VN",
            number,
            null,
            null);
    return new EnrolledStudent(id(code), 3, details, id(className), className, "01");
  }
}
