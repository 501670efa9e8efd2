package vn.hocbaso.signing.batch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class StoredOrders implements PanacheRepositoryBase<StoredOrder, StoredKey> {

  /** The order that waits for values; there is at most one. */
  Optional<StoredOrder> open(StoredKey batch) {
    return find(
            "key.tenantId = ?1 and batchId = ?2 and endedAs is null", batch.tenantId(), batch.id())
        .firstResultOptional();
  }

  /** The last one, open or not. */
  Optional<StoredOrder> newest(StoredKey batch) {
    return find(
            "key.tenantId = ?1 and batchId = ?2 order by openedAt desc, key.id desc",
            batch.tenantId(),
            batch.id())
        .firstResultOptional();
  }

  /** An open order by its id alone, as a provider names it. */
  Optional<StoredOrder> openById(UUID id) {
    return find("key.id = ?1 and endedAs is null", id).firstResultOptional();
  }
}
