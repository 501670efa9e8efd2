package vn.hocbaso.signing.pin;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Wrong PINs of one signer since the last right one. */
@Entity
@Table(name = "signing_pin_tries")
class PinTriesRow {

  @EmbeddedId private Key key;

  @Column(name = "used")
  private int used;

  @Column(name = "locked_until")
  private Instant lockedUntil;

  protected PinTriesRow() {}

  Key key() {
    return key;
  }

  int used() {
    return used;
  }

  Instant lockedUntil() {
    return lockedUntil;
  }

  void count(int triesUsed, Instant until) {
    used = triesUsed;
    lockedUntil = until;
  }

  /** Whose count. */
  @Embeddable
  record Key(
      @Column(name = "tenant_id") UUID tenantId,
      @Column(name = "signer_digest") String signerDigest) {}
}
