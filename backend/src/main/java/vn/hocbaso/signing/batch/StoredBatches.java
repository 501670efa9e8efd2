package vn.hocbaso.signing.batch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
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

  /** Batches that nobody works on and in which something can be done without the signer. */
  List<StoredKey> leftWithWork(Instant now) {
    return getEntityManager()
        .createQuery(
            "select b.key from SigningBatch b where (b.leaseUntil is null or b.leaseUntil < ?1)"
                + " and (b.retryAt < ?1 or exists (select 1 from StoredOrder o"
                + " where o.key.tenantId = b.key.tenantId and o.batchId = b.key.id"
                + " and o.endedAs is null and o.askAt < ?1) or exists (select 1 from SigningItem i"
                + " where i.key.tenantId = b.key.tenantId and i.batchId = b.key.id"
                + " and i.state = WAITING and i.signatureValue is not null))",
            StoredKey.class)
        .setParameter(1, now)
        .getResultList();
  }

  static DomainException unknown() {
    return DomainException.of(SigningProblem.SIGNING_BATCH_UNKNOWN);
  }
}
