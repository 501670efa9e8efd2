package vn.hocbaso.signing.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.id.Digests;
import vn.hocbaso.signing.DocumentToSign;
import vn.hocbaso.signing.ItemState;
import vn.hocbaso.signing.format.PreparedSignature;

/** One document of a batch. */
@Entity
@Table(name = "signing_item")
class SigningItem {

  @EmbeddedId private StoredKey key;

  @Column(name = "batch_id")
  private UUID batchId;

  @Column(name = "position")
  private int position;

  @Column(name = "purpose")
  private String purpose;

  @Column(name = "reference")
  private UUID reference;

  @Column(name = "reference_version")
  private long referenceVersion;

  @Embedded private StoredPlacement placement;

  @Embedded private StoredPrepared prepared;

  @Column(name = "order_id")
  private @Nullable UUID orderId;

  @Column(name = "signature_value")
  private byte @Nullable [] signatureValue;

  @Enumerated(EnumType.STRING)
  @Column(name = "state")
  private ItemState state;

  @Column(name = "problem")
  private @Nullable String problem;

  @Column(name = "problem_arguments")
  private String[] problemArguments = {};

  @Column(name = "completed_at")
  private @Nullable Instant completedAt;

  @Column(name = "checked_at")
  private @Nullable Instant checkedAt;

  @Column(name = "signed_digest")
  private @Nullable String signedDigest;

  protected SigningItem() {}

  SigningItem(
      StoredKey key,
      SigningBatch batch,
      int position,
      DocumentToSign document,
      PreparedSignature prepared) {
    this.key = key;
    this.batchId = batch.key().id();
    this.purpose = batch.purpose();
    this.position = position;
    this.reference = document.reference();
    this.referenceVersion = document.referenceVersion();
    this.placement = StoredPlacement.of(document.placement());
    this.prepared = new StoredPrepared(prepared);
    this.state = ItemState.WAITING;
  }

  StoredKey key() {
    return key;
  }

  StoredKey batchKey() {
    return new StoredKey(key.tenantId(), batchId);
  }

  boolean waits() {
    return state == ItemState.WAITING;
  }

  /** What the key gave; empty before. */
  Optional<byte[]> signatureValue() {
    return Optional.ofNullable(signatureValue);
  }

  PreparedSignature prepared() {
    return prepared.prepared(placement.placement());
  }

  /** Takes freshly prepared bytes in place of ones that waited too long. */
  void refresh(PreparedSignature fresh) {
    prepared = new StoredPrepared(fresh);
  }

  /** The document with other content, as the receiver gets it. */
  DocumentToSign document(byte[] content) {
    return new DocumentToSign(reference, referenceVersion, placement.placement(), content);
  }

  void done(byte[] signed, Instant certificateChecked, Instant now) {
    state = ItemState.DONE;
    signedDigest = Digests.sha256(signed);
    checkedAt = certificateChecked;
    completedAt = now;
    prepared.forget();
    signatureValue = null;
  }

  void failed(Failure failure, Instant now) {
    state = ItemState.FAILED;
    problem = failure.code();
    problemArguments = failure.arguments();
    completedAt = now;
  }
}
