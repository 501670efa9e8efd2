package vn.hocbaso.school;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.platform.time.VietnamTime;
import vn.hocbaso.testing.LocalTestResource;
import vn.hocbaso.testing.TestClass;

/** A substitute teaches from midnight of the first day to midnight after the last, in Vietnam. */
@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class SubstituteDaysTest {

  private static final String SUBSTITUTE = "gv.lan";
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);
  private static final LocalDate LAST = LocalDate.of(2026, 3, 6);

  @Inject DataSource database;
  @Inject StaffMembers staff;
  @Inject ClassGroups classes;
  @Inject TeachingAssignments assignments;
  @Inject OfficeAccounts offices;

  private TestClass group;

  @BeforeEach
  void assignForAWeek() {
    group = TestClass.of(database, "gv.binh", 6);
    group.assign(database, "TOAN", SUBSTITUTE, FIRST, LAST);
  }

  @Test
  void beginsAtMidnightOfTheFirstDayInVietnam() {
    assertTeachesNothing("2026-03-01T16:59:59.999Z");
    assertTeaches("2026-03-01T17:00:00Z");
  }

  @Test
  void endsWithTheLastDayInVietnam() {
    assertTeaches("2026-03-06T16:59:59.999Z");
    assertTeachesNothing("2026-03-06T17:00:00Z");
  }

  private void assertTeaches(String moment) {
    assertThat(subjects(moment)).containsExactly("TOAN");
    assertThat(assigned(moment)).containsExactly("TOAN");
  }

  private void assertTeachesNothing(String moment) {
    assertThat(subjects(moment)).isEmpty();
    assertThat(assigned(moment)).isEmpty();
  }

  /** What the account may enter. */
  private Set<String> subjects(String moment) {
    StaffActors actors = new StaffActors(staff, classes, assignments, offices, at(moment));
    return QuarkusTransaction.requiringNew()
        .call(
            () ->
                actors
                    .find(SUBSTITUTE, Set.of("teacher"))
                    .orElseThrow()
                    .taughtSubjects()
                    .getOrDefault(group.id(), Set.of()));
  }

  /** What is therefore not the homeroom teacher's. */
  private Set<String> assigned(String moment) {
    StoredTeachingRoster roster = new StoredTeachingRoster(assignments, at(moment));
    return QuarkusTransaction.requiringNew()
        .call(() -> roster.assignedSubjects(group.schoolId(), group.id()));
  }

  private static Clock at(String moment) {
    return Clock.fixed(Instant.parse(moment), VietnamTime.ZONE);
  }
}
