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

/** What a signer was asked to approve in one act, and what became of it. */
@Entity
@Table(name = "signing_order")
class StoredOrder {

  @EmbeddedId private StoredKey key;

  @Column(name = "batch_id")
  private UUID batchId;

  @Column(name = "parts")
  private int parts;

  @Column(name = "opened_at")
  private Instant openedAt;

  @Column(name = "ticket")
  private @Nullable String ticket;

  @Column(name = "attempts")
  private int attempts;

  @Column(name = "ask_at")
  private Instant askAt;

  @Column(name = "expires_at")
  private Instant expiresAt;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Enumerated(EnumType.STRING)
  @Column(name = "ended_as")
  private @Nullable OrderEnd endedAs;

  protected StoredOrder() {}

  StoredOrder(StoredKey key, StoredKey batch, int parts, Instant openedAt, Instant expiresAt) {
    this.key = key;
    this.batchId = batch.id();
    this.parts = parts;
    this.openedAt = openedAt;
    this.askAt = openedAt;
    this.expiresAt = expiresAt;
  }

  StoredKey key() {
    return key;
  }

  StoredKey batchKey() {
    return new StoredKey(key.tenantId(), batchId);
  }

  int parts() {
    return parts;
  }

  /** What the provider gave to ask with; empty when it has not taken the order yet. */
  Optional<String> ticket() {
    return Optional.ofNullable(ticket);
  }

  int attempts() {
    return attempts;
  }

  Instant askAt() {
    return askAt;
  }

  Instant expiresAt() {
    return expiresAt;
  }

  Optional<OrderEnd> end() {
    return Optional.ofNullable(endedAs);
  }

  /** The provider has it and the signer has not decided. */
  void waits(String withTicket, Instant askAgain, Instant until) {
    ticket = withTicket;
    attempts = 0;
    askAt = askAgain;
    expiresAt = until;
  }

  /** The provider did not answer. */
  void unanswered(Instant askAgain) {
    attempts++;
    askAt = askAgain;
  }

  void askedAt(Instant when) {
    askAt = when;
  }

  void end(OrderEnd how, Instant now) {
    endedAs = how;
    endedAt = now;
  }
}
