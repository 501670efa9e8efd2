package vn.hocbaso.exchange;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.exchange.workbook.Wording;
import vn.hocbaso.school.EnrolledStudent;
import vn.hocbaso.school.IdentityDocument;

/** Finds students of the school by any of their numbers, or by name and date of birth. */
final class StudentIndex {

  private final Map<String, EnrolledStudent> byCode;
  private final Map<String, EnrolledStudent> byPersonalId;
  private final Map<String, EnrolledStudent> byDocument;
  private final Map<String, List<EnrolledStudent>> byPerson;

  StudentIndex(KnownSchool school) {
    List<EnrolledStudent> all =
        Stream.concat(school.enrolled().stream(), school.former().stream()).toList();
    byCode = index(all, student -> student.details().studentCode());
    byPersonalId = index(all, student -> student.details().personalIdNumber());
    byDocument = index(all, StudentIndex::documentNumber);
    byPerson =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    student ->
                        person(
                            student.details().fullName(),
                            student.details().dateOfBirth().toString())));
  }

  @Nullable EnrolledStudent byCode(@Nullable String code) {
    return code == null ? null : byCode.get(code);
  }

  @Nullable EnrolledStudent byPersonalId(@Nullable String number) {
    return number == null ? null : byPersonalId.get(number);
  }

  @Nullable EnrolledStudent byDocument(@Nullable String number) {
    return number == null ? null : byDocument.get(number);
  }

  /** Everybody in the school with this name and date of birth. */
  List<EnrolledStudent> namesakes(String fullName, String dateOfBirth) {
    return byPerson.getOrDefault(person(fullName, dateOfBirth), List.of());
  }

  Set<String> codes() {
    return byCode.keySet();
  }

  /** Name and date of birth in one comparable text; "Hoà" and "Hòa" are one name. */
  static String person(String fullName, String dateOfBirth) {
    return Wording.spoken(fullName) + " " + dateOfBirth;
  }

  static @Nullable String documentNumber(EnrolledStudent student) {
    IdentityDocument document = student.details().document();
    return document == null ? null : document.number();
  }

  private static Map<String, EnrolledStudent> index(
      List<EnrolledStudent> students, Function<EnrolledStudent, @Nullable String> number) {
    Map<String, EnrolledStudent> index = new HashMap<>();
    for (EnrolledStudent student : students) {
      String key = number.apply(student);
      if (key != null) {
        index.putIfAbsent(key, student);
      }
    }
    return index;
  }
}
