package vn.hocbaso.signing.batch;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.signing.NewBatch;
import vn.hocbaso.signing.SignerIdentity;

/** A batch and the lease of the run that works on it. */
@Entity
@Table(name = "signing_batch")
class SigningBatch {

  @EmbeddedId private StoredKey key;

  @Column(name = "purpose")
  private String purpose;

  @Column(name = "opened_by")
  private String openedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "signer_kind")
  private SignerKind signerKind;

  @Column(name = "signer_number")
  private String signerNumber;

  @Column(name = "signer_name")
  private String signerName;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "authorised_at")
  private @Nullable Instant authorisedAt;

  @Column(name = "lease_owner")
  private @Nullable UUID leaseOwner;

  @Column(name = "lease_until")
  private @Nullable Instant leaseUntil;

  protected SigningBatch() {}

  SigningBatch(StoredKey key, NewBatch batch, Instant createdAt) {
    this.key = key;
    this.purpose = batch.purpose();
    this.openedBy = batch.openedBy();
    this.signerKind = SignerKind.of(batch.signer());
    this.signerNumber = SignerKind.number(batch.signer());
    this.signerName = batch.signer().displayName();
    this.createdAt = createdAt;
  }

  StoredKey key() {
    return key;
  }

  String purpose() {
    return purpose;
  }

  String openedBy() {
    return openedBy;
  }

  Instant createdAt() {
    return createdAt;
  }

  SignerIdentity signer() {
    return signerKind.identity(signerNumber, signerName);
  }

  boolean everAuthorised() {
    return authorisedAt != null;
  }

  /** Whether it was opened before a moment and never authorised. */
  boolean abandonedSince(Instant moment) {
    return authorisedAt == null && createdAt.isBefore(moment);
  }

  boolean running(Instant now) {
    return leaseUntil != null && leaseUntil.isAfter(now);
  }

  boolean leasedTo(UUID owner) {
    return owner.equals(leaseOwner);
  }

  void claim(UUID owner, Instant now, Instant until) {
    authorisedAt = now;
    leaseOwner = owner;
    leaseUntil = until;
  }

  void renew(Instant until) {
    leaseUntil = until;
  }

  void release() {
    leaseOwner = null;
    leaseUntil = null;
  }
}
