package vn.hocbaso.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;

@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class StudentRegisterTest {

  private static final SchoolYear YEAR = new SchoolYear("2025-2026");

  @Inject StudentRegister register;
  @Inject SchoolDirectory directory;
  @Inject DataSource database;

  private TestClass group;

  @BeforeEach
  void newClass() {
    group = TestClass.withoutStudents(database, "gv.hoa", 2);
  }

  @Test
  void listsAClassByGivenName() {
    apply(new StudentChange.Register(details("Trần Văn Ước", null), group.id(), "01"));
    apply(new StudentChange.Register(details("Lê Thị Đào", null), group.id(), "01"));
    apply(new StudentChange.Register(details("Đỗ Minh An", null), group.id(), "01"));
    assertThat(roster())
        .extracting(student -> student.details().fullName())
        .containsExactly("Đỗ Minh An", "Lê Thị Đào", "Trần Văn Ước");
  }

  @Test
  void remembersWhatChangedAndWhy() throws SQLException {
    apply(new StudentChange.Register(details("Trần Văn An", null), group.id(), "01"));
    EnrolledStudent before = roster().getFirst();
    apply(amend(before, details("Trần Văn Ân", null, before.details().studentCode())));
    EnrolledStudent after = roster().getFirst();
    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.version()).isGreaterThan(before.version());
    assertThat(history(after.id(), after.version()))
        .isEqualTo("fullName: Trần Văn An -> Trần Văn Ân, test");
  }

  @Test
  void refusesAChangeDecidedOnAnOldState() {
    apply(new StudentChange.Register(details("Trần Văn An", null), group.id(), "01"));
    EnrolledStudent seen = roster().getFirst();
    apply(amend(seen, details("Trần Văn Ân", null, seen.details().studentCode())));
    assertThatThrownBy(
            () -> apply(amend(seen, details("Trần Văn Ấn", null, seen.details().studentCode()))))
        .isInstanceOfSatisfying(
            DomainException.class,
            refused ->
                assertThat(refused.type()).isEqualTo(SchoolProblem.STUDENT_CHANGED_MEANWHILE));
    assertThat(roster().getFirst().details().fullName()).isEqualTo("Trần Văn Ân");
  }

  @Test
  void appliesAllChangesOrNone() {
    StudentDetails twice = details("Trần Văn An", null);
    assertThatThrownBy(
            () ->
                applyAll(
                    List.of(
                        new StudentChange.Register(details("Lê Thị Bình", null), group.id(), "01"),
                        new StudentChange.Register(twice, group.id(), "01"),
                        new StudentChange.Register(twice, group.id(), "01"))))
        .isInstanceOf(RuntimeException.class);
    assertThat(roster()).isEmpty();
  }

  @Test
  void tellsThatAnIdNumberIsKnownInAnotherSchoolWithoutSayingWhere() {
    String number =
        "0922" + "%08d".formatted(Math.floorMod(UUID.randomUUID().hashCode(), 99999999));
    apply(new StudentChange.Register(details("Trần Văn An", number), group.id(), "01"));
    assertThat(register.knownElsewhere(UUID.randomUUID(), Set.of(number, "092200000000")))
        .containsExactly(number);
    assertThat(register.knownElsewhere(group.schoolId(), Set.of(number))).isEmpty();
  }

  @Test
  void establishesIdentityByWhatThereIs() {
    assertThat(details("A B", "092217110412").identityStatus()).isEqualTo(IdentityStatus.COMPLETE);
    assertThat(details("A B", null).identityStatus()).isEqualTo(IdentityStatus.MISSING);
    assertThat(details("A B", null, "TAM-1").identityStatus()).isEqualTo(IdentityStatus.TEMPORARY);
  }

  private List<EnrolledStudent> roster() {
    return directory.roster(group.schoolId(), group.id());
  }

  private void apply(StudentChange change) {
    applyAll(List.of(change));
  }

  private void applyAll(List<StudentChange> changes) {
    QuarkusTransaction.requiringNew()
        .run(() -> register.apply(group.schoolId(), YEAR, changes, "qtt.an", "test"));
  }

  private StudentChange amend(EnrolledStudent seen, StudentDetails details) {
    return new StudentChange.Amend(seen.id(), seen.version(), details, group.id(), seen.status());
  }

  private static StudentDetails details(String name, @Nullable String number) {
    return details(name, number, UUID.randomUUID().toString());
  }

  private static StudentDetails details(String name, @Nullable String number, String code) {
    return new StudentDetails(
        code,
        name,
        LocalDate.of(2018, 3, 4),
        Sex.MALE,
        "01",
        Citizenship.VIETNAMESE,
        "VN",
        number,
        null,
        null);
  }

  private String history(UUID student, long version) throws SQLException {
    try (var connection = database.getConnection();
        var query =
            connection.prepareStatement(
                "select field, old_value, new_value, reason from student_change"
                    + " where school_id = ? and student_id = ? and version = ?")) {
      query.setObject(1, group.schoolId());
      query.setObject(2, student);
      query.setLong(3, version);
      var rows = query.executeQuery();
      rows.next();
      return "%s: %s -> %s, %s"
          .formatted(rows.getString(1), rows.getString(2), rows.getString(3), rows.getString(4));
    }
  }
}
