package vn.hocbaso.record.protection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.school.SchoolKey;
import vn.hocbaso.signing.SigningProblem;

/**
 * Renews the protection of some records of a school under one timestamp, in one transaction: a
 * process that dies leaves them as they were, and nobody else touches them meanwhile.
 */
@ApplicationScoped
class RenewPart {

  private static final Logger LOG = Logger.getLogger(RenewPart.class);
  private static final int SECONDS_FOR_A_PART = 600;

  private final StoredProtections stored;
  private final RenewFiles files;
  private final Ageing ageing;

  RenewPart(StoredProtections stored, RenewFiles files, Ageing ageing) {
    this.stored = stored;
    this.files = files;
    this.ageing = ageing;
  }

  /**
   * Renews the next part.
   *
   * @return false when nothing was due, all of it was another's work, or there was no timestamp
   *     that lasts: then all that is due in the school waits for its next try
   */
  boolean next(UUID school) {
    List<SchoolKey> due =
        QuarkusTransaction.requiringNew()
            .call(() -> stored.due(school, ageing.bounds(), ageing.partSize()));
    return !due.isEmpty() && renew(due);
  }

  private boolean renew(List<SchoolKey> keys) {
    List<Due> taken = new ArrayList<>();
    try {
      QuarkusTransaction.requiringNew()
          .timeout(SECONDS_FOR_A_PART)
          .run(
              () -> {
                taken.addAll(stored.locked(keys, ageing.bounds()));
                if (!taken.isEmpty()) {
                  files.renew(taken);
                }
              });
      return !taken.isEmpty();
    } catch (DomainException refused) {
      if (refused.type() == SigningProblem.SIGNING_TIMESTAMP_UNAVAILABLE) {
        return withoutTimestamp(keys.getFirst().schoolId());
      }
      if (taken.size() > 1) {
        return halves(taken);
      }
      LOG.errorf("protection of %s was not renewed: %s", taken, refused.type().name());
      return failed(taken, refused.type().name());
    } catch (RuntimeException failure) {
      if (taken.size() > 1) {
        return halves(taken);
      }
      LOG.errorf(failure, "protection of %s was not renewed", taken);
      return failed(taken, SigningProblem.SIGNING_FAILED.name());
    }
  }

  /** One file spoils the part of all; the others go on without it. */
  private boolean halves(List<Due> taken) {
    List<SchoolKey> keys = taken.stream().map(Due::key).toList();
    int half = keys.size() / 2;
    boolean first = renew(keys.subList(0, half));
    return renew(keys.subList(half, keys.size())) || first;
  }

  /** No other part would do better, and each would cost a timestamp. */
  private boolean withoutTimestamp(UUID school) {
    QuarkusTransaction.requiringNew().run(() -> stored.withoutTimestamp(school, ageing.bounds()));
    return false;
  }

  private boolean failed(List<Due> taken, String problem) {
    Instant now = ageing.bounds().now();
    QuarkusTransaction.requiringNew()
        .run(() -> taken.forEach(due -> stored.failed(due, problem, now)));
    return !taken.isEmpty();
  }
}
