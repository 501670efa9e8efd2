package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.hocbaso.signing.ItemState;
import vn.hocbaso.signing.provider.SigningOrder;
import vn.hocbaso.signing.provider.SigningOrder.Part;

/**
 * The documents of an order, without the bytes of the documents; every method needs a transaction.
 */
@ApplicationScoped
class OrderParts {

  private final EntityManager database;

  OrderParts(EntityManager database) {
    this.database = database;
  }

  /** Documents of the batch for which no value is there, in the order of signing. */
  List<StoredKey> unsigned(StoredKey batch, int atMost) {
    return database
        .createQuery(
            "select i.key from SigningItem i where i.key.tenantId = ?1 and i.batchId = ?2"
                + " and i.state = WAITING and i.signatureValue is null order by i.position",
            StoredKey.class)
        .setParameter(1, batch.tenantId())
        .setParameter(2, batch.id())
        .setMaxResults(atMost)
        .getResultList();
  }

  /** Those of them whose bytes were frozen too long ago or for another certificate. */
  List<SigningItem> outdated(List<StoredKey> items, Instant before, byte[] chain) {
    return database
        .createQuery(
            "from SigningItem i where i.key in ?1"
                + " and (i.prepared.signingTime < ?2 or i.prepared.signerChain <> ?3)",
            SigningItem.class)
        .setParameter(1, items)
        .setParameter(2, before)
        .setParameter(3, chain)
        .getResultList();
  }

  void assign(List<StoredKey> items, StoredOrder order) {
    database
        .createQuery("update SigningItem i set i.orderId = ?1 where i.key in ?2")
        .setParameter(1, order.key().id())
        .setParameter(2, items)
        .executeUpdate();
  }

  /** What the order's signer is still to sign. */
  List<Part> of(StoredOrder order) {
    return database
        .createQuery(
            "select i.key.id, i.prepared.toBeSigned from SigningItem i where i.key.tenantId = ?1"
                + " and i.batchId = ?2 and i.orderId = ?3 and i.state = WAITING"
                + " and i.signatureValue is null order by i.position",
            Object[].class)
        .setParameter(1, order.key().tenantId())
        .setParameter(2, order.batchKey().id())
        .setParameter(3, order.key().id())
        .getResultStream()
        .map(row -> new Part((UUID) row[0], (byte[]) row[1]))
        .toList();
  }

  /** The order as its provider, or the desk, gets it. */
  SigningOrder asked(SigningBatch batch, StoredOrder order) {
    return new SigningOrder(
        order.key().id(),
        batch.signer(),
        batch.certificate().orElseThrow(),
        batch.description(),
        of(order));
  }

  /** Keeps a value that was found to be a signature. */
  void signed(StoredKey item, byte[] value) {
    database
        .createQuery(
            "update SigningItem i set i.signatureValue = ?1 where i.key = ?2 and i.state = ?3")
        .setParameter(1, value)
        .setParameter(2, item)
        .setParameter(3, ItemState.WAITING)
        .executeUpdate();
  }

  void failed(StoredKey item, Failure failure, Instant now) {
    database
        .createQuery(
            "update SigningItem i set i.state = FAILED, i.problem = ?1, i.problemArguments = ?2,"
                + " i.completedAt = ?3 where i.key = ?4 and i.state = WAITING")
        .setParameter(1, failure.code())
        .setParameter(2, failure.arguments())
        .setParameter(3, now)
        .setParameter(4, item)
        .executeUpdate();
  }
}
