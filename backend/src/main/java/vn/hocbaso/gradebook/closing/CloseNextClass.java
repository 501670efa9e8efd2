package vn.hocbaso.gradebook.closing;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import vn.hocbaso.platform.problem.DomainException;

/**
 * Closes one class that waits, whichever closing it belongs to. It is claimed in one short
 * transaction and closed in another, which also marks it: either both have happened or neither.
 */
@ApplicationScoped
class CloseNextClass {

  private static final Logger LOG = Logger.getLogger(CloseNextClass.class);

  private final Claims claims;
  private final StoredClosings closings;
  private final ClassClosing books;
  private final Clock clock;

  @Inject
  CloseNextClass(Claims claims, StoredClosings closings, ClassClosing books, Clock clock) {
    this.claims = claims;
    this.closings = closings;
    this.books = books;
    this.clock = clock;
  }

  /** Closes or refuses the next class; false when none waits. */
  boolean close() {
    Optional<Claims.Claim> claim = QuarkusTransaction.requiringNew().call(claims::next);
    claim.ifPresent(this::close);
    return claim.isPresent();
  }

  /** Ends closings whose process died between their last class and their end. */
  void finishAll() {
    QuarkusTransaction.requiringNew()
        .call(closings::unfinished)
        .forEach(
            key ->
                QuarkusTransaction.requiringNew().run(() -> closings.finish(key, clock.instant())));
  }

  private void close(Claims.Claim claim) {
    try {
      inTransaction(claim, this::closeBook);
    } catch (DomainException refused) {
      inTransaction(claim, taken -> taken.refused(Refusal.of(refused), clock.instant()));
    } catch (RuntimeException failure) {
      LOG.errorf(failure, "class %s was not closed", claim.key().classId());
      inTransaction(claim, ClosingClass::release);
    }
    QuarkusTransaction.requiringNew()
        .run(() -> closings.finish(claim.key().closing(), clock.instant()));
  }

  private void closeBook(ClosingClass taken) {
    ClosingClass.Key key = taken.key();
    taken.closed(
        books.close(
            new ClassToClose(
                key.schoolId(),
                key.classId(),
                taken.bookPeriod(),
                closings.require(key.closing()).startedBy(),
                key.closingId())),
        clock.instant());
  }

  /** Does nothing when the class is not this run's any more. */
  private void inTransaction(Claims.Claim claim, Consumer<ClosingClass> act) {
    QuarkusTransaction.requiringNew().run(() -> claims.held(claim).ifPresent(act));
  }
}
