package vn.hocbaso.signing.pin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import vn.hocbaso.platform.id.Digests;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.trust.SigningSettings;

/**
 * The count of wrong PINs per tenant and signer. The signer stands as a digest: the table need not
 * say whose PIN was mistyped.
 */
@ApplicationScoped
class PinTries {

  /** Stands in the row of a signer who is not locked out. */
  private static final Instant NEVER = Instant.EPOCH;

  private final EntityManager database;
  private final SigningSettings settings;
  private final Clock clock;

  PinTries(EntityManager database, SigningSettings settings, Clock clock) {
    this.database = database;
    this.settings = settings;
    this.clock = clock;
  }

  /** Takes one try; answers how many are left after it. */
  int take(UUID tenant, SignerIdentity signer) {
    Instant now = clock.instant();
    PinTriesRow row = lockedRow(tenant, signer);
    if (row.lockedUntil().isAfter(now)) {
      throw DomainException.of(SigningProblem.SIGNING_PIN_LOCKED, minutesLeft(row, now));
    }
    int used = row.used() >= settings.pinAttempts() ? 1 : row.used() + 1;
    boolean last = used >= settings.pinAttempts();
    row.count(used, last ? now.plus(settings.pinLock()) : NEVER);
    return settings.pinAttempts() - used;
  }

  /** The PIN was right: the count starts again. */
  void reset(UUID tenant, SignerIdentity signer) {
    lockedRow(tenant, signer).count(0, NEVER);
  }

  private PinTriesRow lockedRow(UUID tenant, SignerIdentity signer) {
    PinTriesRow.Key key = new PinTriesRow.Key(tenant, Digests.sha256(signer.subjectUid()));
    database
        .createNativeQuery(
            """
            insert into signing_pin_tries (tenant_id, signer_digest, used, locked_until)
            values (?1, ?2, 0, ?3) on conflict do nothing
            """)
        .setParameter(1, key.tenantId())
        .setParameter(2, key.signerDigest())
        .setParameter(3, OffsetDateTime.ofInstant(NEVER, ZoneOffset.UTC))
        .executeUpdate();
    return database.find(PinTriesRow.class, key, LockModeType.PESSIMISTIC_WRITE);
  }

  private static long minutesLeft(PinTriesRow row, Instant now) {
    return Math.max(1, Duration.between(now, row.lockedUntil()).toMinutes());
  }
}
