package vn.hocbaso.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hocbaso.exchange.workbook.StudentField;
import vn.hocbaso.exchange.workbook.StudentRow;
import vn.hocbaso.school.SchoolDirectory;
import vn.hocbaso.school.SchoolYear;
import vn.hocbaso.school.StudentRegister;

/** Reads from the register what a list is compared with. */
@ApplicationScoped
class SchoolSnapshot {

  private final SchoolDirectory directory;
  private final StudentRegister register;

  @Inject
  SchoolSnapshot(SchoolDirectory directory, StudentRegister register) {
    this.directory = directory;
    this.register = register;
  }

  KnownSchool take(UUID schoolId, SchoolYear year, List<StudentRow> rows) {
    Set<String> numbers =
        rows.stream()
            .map(row -> row.value(StudentField.PERSONAL_ID_NUMBER))
            .filter(Objects::nonNull)
            .collect(Collectors.toUnmodifiableSet());
    return KnownSchool.of(
        year,
        directory.classes(schoolId, year),
        register.enrolled(schoolId, year),
        register.formerlyEnrolled(schoolId, year),
        register.knownElsewhere(schoolId, numbers));
  }
}
