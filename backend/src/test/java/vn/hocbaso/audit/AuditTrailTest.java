package vn.hocbaso.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.hocbaso.testing.DatabaseOwner;
import vn.hocbaso.testing.LocalTestResource;

@QuarkusTest
@QuarkusTestResource(LocalTestResource.class)
class AuditTrailTest {

  @Inject AuditTrail trail;
  @Inject EntityManager entities;

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
      assertThatThrownBy(() -> DatabaseOwner.execute(statement))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("append-only");
    }
  }

  @Test
  void findsAnEventThatWasAlteredBehindItsBack() throws SQLException {
    append(4);
    DatabaseOwner.execute(
        "alter table audit_event disable trigger audit_event_append_only;"
            + " update audit_event set actor = 'x' where number = 3 and school_id = '"
            + school
            + "'; alter table audit_event enable trigger audit_event_append_only");
    assertThat(trail.firstBroken(school)).hasValue(3);
  }

  @Test
  void findsThatTheEndWasCutOff() throws SQLException {
    append(4);
    DatabaseOwner.execute(
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

  @Test
  void neverHoldsTheChainWhileAnActWaitsForSomethingElse() throws Exception {
    UUID row = UUID.randomUUID();
    DatabaseOwner.execute(
        "insert into audit_head (school_id, number, hash) values ('" + row + "', 0, '')");
    CountDownLatch appended = new CountDownLatch(1);
    CountDownLatch locked = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      Future<?> first =
          threads.submit(
              () ->
                  QuarkusTransaction.requiringNew()
                      .run(
                          () -> {
                            appendOne();
                            appended.countDown();
                            await(locked);
                            lock(row);
                          }));
      Future<?> second =
          threads.submit(
              () ->
                  QuarkusTransaction.requiringNew()
                      .run(
                          () -> {
                            await(appended);
                            lock(row);
                            locked.countDown();
                            appendOne();
                          }));
      first.get();
      second.get();
    }
    assertThat(trail.newest(school, OptionalLong.empty(), 10)).hasSize(2);
    assertThat(trail.firstBroken(school)).isEmpty();
  }

  @Test
  void keepsTheOrderOfTheEventsOfOneAct() {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              trail.append(event(AuditAct.STUDENT_REGISTERED));
              trail.append(event(AuditAct.STUDENT_CHANGED));
            });
    assertThat(trail.newest(school, OptionalLong.empty(), 10))
        .extracting(entry -> entry.event().act())
        .containsExactly(AuditAct.STUDENT_CHANGED, AuditAct.STUDENT_REGISTERED);
  }

  @Test
  void refusesAnEventOutsideOfATransaction() {
    assertThatThrownBy(this::appendOne).isInstanceOf(TransactionalException.class);
  }

  @Test
  void tellsFieldsAndAbsentWordsApart() {
    ChainLink start = ChainLink.GENESIS;
    Instant at = Instant.EPOCH;
    UUID subject = UUID.randomUUID();
    AuditEvent silent = AuditEvent.of(school, "a", AuditAct.STUDENTS_READ, subject);
    assertThat(start.next(at, silent)).isNotEqualTo(start.next(at, silent.because("null")));
    String forged = subject + "\u001fx";
    assertThat(start.next(at, silent.because("x\u001f{}")))
        .isNotEqualTo(start.next(at, silent.because("x")))
        .isNotEqualTo(start.next(at, silent.because(forged)));
    assertThat(start.next(at, silent)).isEqualTo(start.next(at, silent));
  }

  @Test
  void checksAChainLongerThanOnePage() throws SQLException {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              for (int index = 0; index < 1_050; index++) {
                appendOne();
              }
            });
    assertThat(trail.firstBroken(school)).isEmpty();
    DatabaseOwner.execute(
        "alter table audit_event disable trigger audit_event_append_only;"
            + " update audit_event set reason = null where number = 1033 and school_id = '"
            + school
            + "'; alter table audit_event enable trigger audit_event_append_only");
    assertThat(trail.firstBroken(school)).hasValue(1033);
  }

  private AuditEvent event(AuditAct act) {
    return AuditEvent.of(school, "somebody", act, UUID.randomUUID());
  }

  private void lock(UUID row) {
    entities
        .createNativeQuery("select number from audit_head where school_id = ?1 for update")
        .setParameter(1, row)
        .getSingleResult();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
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
}
