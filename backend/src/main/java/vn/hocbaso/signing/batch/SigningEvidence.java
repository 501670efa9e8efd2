package vn.hocbaso.signing.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.hocbaso.signing.trust.SignerEvidence;

/** A revocation answer that a signature relied on. */
@Entity
@Table(name = "signing_evidence")
class SigningEvidence {

  @EmbeddedId private Key key;

  @Column(name = "kind")
  private String kind;

  @Column(name = "produced_at")
  private Instant producedAt;

  @Column(name = "content")
  private byte[] content;

  protected SigningEvidence() {}

  SigningEvidence(StoredKey item, int number, SignerEvidence.Answer answer) {
    this.key = new Key(item.tenantId(), item.id(), number);
    this.kind = answer.kind();
    this.producedAt = answer.producedAt();
    this.content = answer.content();
  }

  Key key() {
    return key;
  }

  /** Which answer of which item. */
  @Embeddable
  record Key(
      @Column(name = "tenant_id") UUID tenantId,
      @Column(name = "item_id") UUID itemId,
      @Column(name = "number") int number) {}
}
