package vn.hocbaso.signing.batch;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import vn.hocbaso.signing.BatchKey;

/** Key of a batch or of one of its items; the tenant leads. */
@Embeddable
record StoredKey(@Column(name = "tenant_id") UUID tenantId, @Column(name = "id") UUID id) {

  static StoredKey of(BatchKey key) {
    return new StoredKey(key.tenant(), key.id());
  }

  /** Reads what {@link #text()} wrote. */
  static StoredKey parse(String text) {
    String[] parts = text.split("/", 2);
    return new StoredKey(UUID.fromString(parts[0]), UUID.fromString(parts[1]));
  }

  BatchKey batchKey() {
    return new BatchKey(tenantId, id);
  }

  /** Names a job. */
  String text() {
    return tenantId + "/" + id;
  }
}
