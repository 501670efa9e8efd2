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

  BatchKey batchKey() {
    return new BatchKey(tenantId, id);
  }
}
