package vn.hocbaso.signing.batch;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.signing.NewBatch;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.SignerKey;
import vn.hocbaso.signing.trust.SignatureScheme;
import vn.hocbaso.signing.trust.SigningCertificate;

/** A batch and the lease of the run that works on it. */
@Entity
@Table(name = "signing_batch")
class SigningBatch {

  @EmbeddedId private StoredKey key;

  @Column(name = "purpose")
  private String purpose;

  @Column(name = "description")
  private String description;

  @Column(name = "opened_by")
  private String openedBy;

  @Enumerated(EnumType.STRING)
  @Column(name = "signer_kind")
  private SignerKind signerKind;

  @Column(name = "signer_number")
  private String signerNumber;

  @Column(name = "signer_name")
  private String signerName;

  @Column(name = "provider")
  private String provider;

  @Column(name = "signer_chain")
  private byte @Nullable [] signerChain;

  @Enumerated(EnumType.STRING)
  @Column(name = "scheme")
  private @Nullable SignatureScheme scheme;

  @Column(name = "retries")
  private int retries;

  @Column(name = "retry_at")
  private @Nullable Instant retryAt;

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
    this.description = batch.description();
    this.openedBy = batch.openedBy();
    useKey(batch.key());
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

  String description() {
    return description;
  }

  String provider() {
    return provider;
  }

  /** The certificate that signs; batches from before this was kept have none. */
  Optional<SigningCertificate> certificate() {
    if (signerChain == null || scheme == null) {
      return Optional.empty();
    }
    return Optional.of(SigningCertificate.stored(signerChain, scheme));
  }

  /** Takes the signer's present key in place of the one that the batch was opened with. */
  final void useKey(SignerKey key) {
    provider = key.provider();
    signerChain = key.chain();
    scheme = SignatureScheme.valueOf(key.scheme());
  }

  /** When what failed for others' fault is tried again. */
  Optional<Instant> retryAt() {
    return Optional.ofNullable(retryAt);
  }

  int retries() {
    return retries;
  }

  void retryAt(Instant when) {
    retries++;
    retryAt = when;
  }

  void retriesNow() {
    retryAt = null;
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

  void authorised(Instant now) {
    authorisedAt = now;
    retries = 0;
    retryAt = null;
  }

  void claim(UUID owner, Instant until) {
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
