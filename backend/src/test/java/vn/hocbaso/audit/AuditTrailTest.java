package vn.hocbaso.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.LocalTestResource;

@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class AuditTrailTest {

  @Inject AuditTrail trail;
  @Inject DataSource database;

  private final UUID school = UUID.randomUUID();

  @Test
  void chainsTheEventsOfASchoolInOrder() {
    append(3);
    List<AuditEntry> newest = trail.newest(school, OptionalLong.empty(), 10);
    assertThat(newest).extracting(AuditEntry::number).containsExactly(3L, 2L, 1L);
    assertThat(newest).extracting(AuditEntry::hash).doesNotHaveDuplicates();
    assertThat(trail.firstBroken(school)).isEmpty();
  }

  @Test
  void pagesBackwards() {
    append(5);
    assertThat(trail.newest(school, OptionalLong.of(3), 10))
        .extracting(AuditEntry::number)
        .containsExactly(2L, 1L);
  }

  @Test
  void losesNoEventWhenManyAreAppendedAtOnce() throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      List<Callable<Void>> work =
          IntStream.range(0, 40)
              .<Callable<Void>>mapToObj(
                  index ->
                      () -> {
                        append(1);
                        return null;
                      })
              .toList();
      for (Future<Void> done : threads.invokeAll(work)) {
        done.get();
      }
    }
    assertThat(trail.newest(school, OptionalLong.empty(), 100)).hasSize(40);
    assertThat(trail.firstBroken(school)).isEmpty();
  }

  @Test
  void refusesToBeChangedOrEmptied() {
    append(2);
    for (String statement :
        List.of(
            "update audit_event set actor = 'x' where school_id = '" + school + "'",
            "delete from audit_event where school_id = '" + school + "'")) {
      assertThatThrownBy(() -> execute(statement))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void findsAnEventThatWasAlteredBehindItsBack() throws SQLException {
    append(4);
    execute(
        "alter table audit_event disable trigger audit_event_append_only;"
            + " update audit_event set actor = 'x' where number = 3 and school_id = '"
            + school
            + "'; alter table audit_event enable trigger audit_event_append_only");
    assertThat(trail.firstBroken(school)).hasValue(3);
  }

  @Test
  void findsThatTheEndWasCutOff() throws SQLException {
    append(4);
    execute(
        "alter table audit_event disable trigger audit_event_append_only;"
            + " delete from audit_event where number = 4 and school_id = '"
            + school
            + "'; alter table audit_event enable trigger audit_event_append_only");
    assertThat(trail.firstBroken(school)).hasValue(4);
  }

  @Test
  void forgetsAnEventWhoseActDidNotHappen() {
    append(1);
    assertThatThrownBy(
            () ->
                QuarkusTransaction.requiringNew()
                    .run(
                        () -> {
                          appendOne();
                          throw new IllegalStateException("the act fails");
                        }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(trail.newest(school, OptionalLong.empty(), 10)).hasSize(1);
    assertThat(trail.firstBroken(school)).isEmpty();
  }

  private void append(int count) {
    for (int index = 0; index < count; index++) {
      QuarkusTransaction.requiringNew().run(this::appendOne);
    }
  }

  private void appendOne() {
    trail.append(
        AuditEvent.of(school, "somebody", AuditAct.STUDENTS_READ, UUID.randomUUID())
            .because("lý do")
            .with(java.util.Map.of("count", "3")));
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
