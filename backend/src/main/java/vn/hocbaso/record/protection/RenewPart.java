package vn.hocbaso.record.protection;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.school.SchoolKey;
import vn.hocbaso.signing.ArchiveProtection;
import vn.hocbaso.signing.ArchiveProtection.ArchivedFile;
import vn.hocbaso.signing.ArchiveProtection.Protection;
import vn.hocbaso.signing.SigningProblem;

/**
 * Renews the protection of some records of a school under one timestamp, in one transaction: a
 * process that dies leaves them as they were, and nobody else touches them meanwhile.
 */
@ApplicationScoped
class RenewPart {

  private static final Logger LOG = Logger.getLogger(RenewPart.class);
  private static final int SECONDS_FOR_A_PART = 600;
  private static final String ACTOR = "system";

  private final StoredProtections stored;
  private final ProtectedFiles files;
  private final ArchiveProtection protection;
  private final Ageing ageing;
  private final RenewalSettings settings;
  private final AuditTrail trail;
  private final Clock clock;

  RenewPart(
      StoredProtections stored,
      ProtectedFiles files,
      ArchiveProtection protection,
      Ageing ageing,
      RenewalSettings settings,
      AuditTrail trail,
      Clock clock) {
    this.stored = stored;
    this.files = files;
    this.protection = protection;
    this.ageing = ageing;
    this.settings = settings;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Renews the next part.
   *
   * @return false when nothing was due, or all of it was another's work
   */
  boolean next(UUID school) {
    List<SchoolKey> due =
        QuarkusTransaction.requiringNew()
            .call(() -> stored.due(school, ageing.bounds(), settings.part()));
    return !due.isEmpty() && renew(due);
  }

  /** Without a timestamp no smaller part would do better; any other failure is of one file. */
  private boolean renew(List<SchoolKey> keys) {
    List<Due> taken = new ArrayList<>();
    try {
      QuarkusTransaction.requiringNew()
          .timeout(SECONDS_FOR_A_PART)
          .run(
              () -> {
                taken.addAll(stored.locked(keys, ageing.bounds()));
                renewLocked(taken);
              });
      return !taken.isEmpty();
    } catch (DomainException refused) {
      if (taken.size() <= 1 || refused.type() == SigningProblem.SIGNING_TIMESTAMP_UNAVAILABLE) {
        failed(taken, refused.type().name());
        return true;
      }
    } catch (RuntimeException failure) {
      if (taken.size() <= 1) {
        LOG.errorf(failure, "protection of %s was not renewed", taken);
        failed(taken, SigningProblem.SIGNING_FAILED.name());
        return !taken.isEmpty();
      }
    }
    int half = keys.size() / 2;
    boolean first = renew(keys.subList(0, half));
    return renew(keys.subList(half, keys.size())) || first;
  }

  private void renewLocked(List<Due> taken) {
    if (taken.isEmpty()) {
      return;
    }
    Instant now = clock.instant();
    List<ArchivedFile> archived = taken.stream().map(due -> files.of(due.key())).toList();
    Protection aim = ageing.aim(taken.stream().map(Due::digest).toList());
    List<byte[]> evidence = protection.renew(archived, aim);
    for (int i = 0; i < taken.size(); i++) {
      Due due = taken.get(i);
      byte[] made = evidence.get(i);
      files.add(due, made, now);
      ArchivedFile with = new ArchivedFile(archived.get(i).content(), Optional.of(made));
      stored.renewed(due, protection.of(with), now);
    }
    UUID school = taken.getFirst().key().schoolId();
    trail.append(
        AuditEvent.of(school, ACTOR, AuditAct.RECORD_PROTECTION_RENEWED, school)
            .with(
                Map.of("records", Integer.toString(taken.size()), "digest", aim.digest().name())));
  }

  private void failed(List<Due> taken, String problem) {
    Instant now = clock.instant();
    QuarkusTransaction.requiringNew()
        .run(() -> taken.forEach(due -> stored.failed(due, problem, now)));
  }
}
