package vn.hocbaso.signing.batch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SigningProblem;

@ApplicationScoped
class StoredBatches implements PanacheRepositoryBase<SigningBatch, StoredKey> {

  SigningBatch require(StoredKey key) {
    return findByIdOptional(key).orElseThrow(StoredBatches::unknown);
  }

  /** The batch under a row lock until the end of the transaction. */
  SigningBatch requireLocked(StoredKey key) {
    return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(StoredBatches::unknown);
  }

  List<SigningBatch> unfinished(UUID tenant, String openedBy) {
    return list(
        "from SigningBatch b where b.key.tenantId = ?1 and b.openedBy = ?2 and exists"
            + " (select 1 from SigningItem i where i.key.tenantId = b.key.tenantId"
            + " and i.batchId = b.key.id and i.state = WAITING) order by b.createdAt desc",
        tenant,
        openedBy);
  }

  static DomainException unknown() {
    return DomainException.of(SigningProblem.SIGNING_BATCH_UNKNOWN);
  }
}
