package vn.hocbaso.signing.batch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hocbaso.signing.ItemState;
import vn.hocbaso.signing.ItemView;
import vn.hocbaso.signing.trust.SignerEvidence;

@ApplicationScoped
class StoredItems implements PanacheRepositoryBase<SigningItem, StoredKey> {

  /** Progress without the documents' bytes. */
  List<ItemView> views(StoredKey batch) {
    return getEntityManager()
        .createQuery(
            "select i.reference, i.state, i.problem, i.problemArguments from SigningItem i"
                + " where i.key.tenantId = ?1 and i.batchId = ?2 order by i.position",
            Object[].class)
        .setParameter(1, batch.tenantId())
        .setParameter(2, batch.id())
        .getResultStream()
        .map(StoredItems::view)
        .toList();
  }

  /** The first document for which there is a value. */
  Optional<StoredKey> firstSigned(StoredKey batch) {
    return signed(batch, 1).stream().findFirst();
  }

  /** Documents for which there is a value, in the order of signing. */
  List<StoredKey> signed(StoredKey batch, int atMost) {
    return getEntityManager()
        .createQuery(
            "select i.key from SigningItem i where i.key.tenantId = ?1 and i.batchId = ?2"
                + " and i.state = ?3 and i.signatureValue is not null order by i.position",
            StoredKey.class)
        .setParameter(1, batch.tenantId())
        .setParameter(2, batch.id())
        .setParameter(3, ItemState.WAITING)
        .setMaxResults(atMost)
        .getResultList();
  }

  Optional<SigningItem> locked(StoredKey key) {
    return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
  }

  int nextPosition(StoredKey batch) {
    return 1
        + getEntityManager()
            .createQuery(
                "select coalesce(max(i.position), 0) from SigningItem i"
                    + " where i.key.tenantId = ?1 and i.batchId = ?2",
                Integer.class)
            .setParameter(1, batch.tenantId())
            .setParameter(2, batch.id())
            .getSingleResult();
  }

  /** Batches in which one of the documents waits for the same purpose. */
  List<SigningBatch> holding(UUID tenant, String purpose, Set<UUID> references) {
    return getEntityManager()
        .createQuery(
            "select distinct b from SigningBatch b join SigningItem i"
                + " on i.key.tenantId = b.key.tenantId and i.batchId = b.key.id"
                + " where i.key.tenantId = ?1 and i.purpose = ?2 and i.state = ?3"
                + " and i.reference in ?4",
            SigningBatch.class)
        .setParameter(1, tenant)
        .setParameter(2, purpose)
        .setParameter(3, ItemState.WAITING)
        .setParameter(4, references)
        .getResultList();
  }

  /** Only rows that still wait change: one that was signed meanwhile stays signed. */
  void supersede(UUID tenant, String purpose, Set<UUID> references) {
    update(
        "set state = ?1, prepared.content = null, prepared.toBeSigned = null, signatureValue = null"
            + " where key.tenantId = ?2 and purpose = ?3 and state = ?4 and reference in ?5",
        ItemState.SUPERSEDED,
        tenant,
        purpose,
        ItemState.WAITING,
        references);
  }

  /**
   * Gives up, and forgets, documents of batches that nobody authorised in time, and failed ones
   * that nobody tried again.
   *
   * @param before when the batch was opened, or the failure happened, at the latest
   */
  void giveUp(Instant before) {
    getEntityManager()
        .createQuery(
            "update SigningItem i set i.state = SUPERSEDED, i.prepared.content = null,"
                + " i.prepared.toBeSigned = null, i.signatureValue = null, i.problem = null,"
                + " i.problemArguments = ?2"
                + " where i.state in (WAITING, FAILED) and exists (select 1 from SigningBatch b"
                + " where b.key.tenantId = i.key.tenantId and b.key.id = i.batchId"
                + " and (b.leaseUntil is null or b.leaseUntil < ?1)"
                + " and ((b.authorisedAt is null and b.createdAt < ?1)"
                + " or (i.state = FAILED and i.completedAt < ?1)))")
        .setParameter(1, before)
        .setParameter(2, new String[0])
        .executeUpdate();
  }

  /** Failed documents wait again, unless another batch has taken them over. */
  void retryFailed(StoredKey batch) {
    getEntityManager()
        .createQuery(
            "update SigningItem i set i.state = WAITING, i.problem = null, i.completedAt = null"
                + " where i.key.tenantId = ?1 and i.batchId = ?2 and i.state = FAILED"
                + " and not exists (select 1 from SigningItem o where o.key.tenantId = ?1"
                + " and o.batchId <> ?2 and o.reference = i.reference and o.purpose = i.purpose"
                + " and o.state = WAITING)")
        .setParameter(1, batch.tenantId())
        .setParameter(2, batch.id())
        .executeUpdate();
  }

  /** Whether any document of the batch waits. */
  boolean anyWaits(StoredKey batch) {
    return count(
            "key.tenantId = ?1 and batchId = ?2 and state = ?3",
            batch.tenantId(),
            batch.id(),
            ItemState.WAITING)
        > 0;
  }

  /** Documents that have their value and failed all the same wait again. */
  void retrySigned(StoredKey batch) {
    getEntityManager()
        .createQuery(
            "update SigningItem i set i.state = WAITING, i.problem = null, i.completedAt = null"
                + " where i.key.tenantId = ?1 and i.batchId = ?2 and i.state = FAILED"
                + " and i.signatureValue is not null and not exists (select 1 from SigningItem o"
                + " where o.key.tenantId = ?1 and o.batchId <> ?2 and o.reference = i.reference"
                + " and o.purpose = i.purpose and o.state = WAITING)")
        .setParameter(1, batch.tenantId())
        .setParameter(2, batch.id())
        .executeUpdate();
  }

  /** Gives up every document of the batch that was not signed. */
  void cancel(StoredKey batch) {
    update(
        "set state = ?1, prepared.content = null, prepared.toBeSigned = null,"
            + " signatureValue = null, problem = null where key.tenantId = ?2 and batchId = ?3"
            + " and state in (WAITING, FAILED)",
        ItemState.SUPERSEDED,
        batch.tenantId(),
        batch.id());
  }

  /** Keeps what was known of the signer's certificate when the document was signed. */
  void keep(SigningItem item, SignerEvidence evidence) {
    int number = 1;
    for (SignerEvidence.Answer answer : evidence.answers()) {
      getEntityManager().persist(new SigningEvidence(item.key(), number++, answer));
    }
  }

  private static ItemView view(Object[] row) {
    return new ItemView(
        (UUID) row[0],
        (ItemState) row[1],
        Optional.ofNullable((String) row[2]),
        List.of((Object[]) row[3]));
  }
}
