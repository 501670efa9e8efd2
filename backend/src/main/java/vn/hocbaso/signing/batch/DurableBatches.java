package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.hocbaso.signing.BatchKey;
import vn.hocbaso.signing.BatchView;
import vn.hocbaso.signing.DeskOrder;
import vn.hocbaso.signing.NewBatch;
import vn.hocbaso.signing.SigningBatches;

/** The door, with one class per act behind it. */
@ApplicationScoped
class DurableBatches implements SigningBatches {

  private final PrepareBatch prepare;
  private final AuthoriseBatch authorise;
  private final DeskDoor desk;
  private final CancelBatch cancel;
  private final BatchViews views;

  DurableBatches(
      PrepareBatch prepare,
      AuthoriseBatch authorise,
      DeskDoor desk,
      CancelBatch cancel,
      BatchViews views) {
    this.prepare = prepare;
    this.authorise = authorise;
    this.desk = desk;
    this.cancel = cancel;
    this.views = views;
  }

  @Override
  public BatchView prepare(NewBatch batch) {
    return views.get(prepare.prepare(batch));
  }

  @Override
  public BatchView authorise(BatchKey key, String openedBy, char[] pin) {
    try {
      authorise.authorise(StoredKey.of(key), openedBy, pin);
    } finally {
      Arrays.fill(pin, '\0');
    }
    return views.get(StoredKey.of(key));
  }

  @Override
  public DeskOrder deskOrder(BatchKey key, String openedBy) {
    return desk.order(StoredKey.of(key), openedBy);
  }

  @Override
  public BatchView deliver(BatchKey key, String openedBy, UUID order, Map<UUID, byte[]> values) {
    desk.deliver(StoredKey.of(key), openedBy, order, values);
    return views.get(StoredKey.of(key));
  }

  @Override
  public BatchView cancel(BatchKey key, String openedBy) {
    cancel.cancel(StoredKey.of(key), openedBy);
    return views.get(StoredKey.of(key));
  }

  @Override
  public BatchView get(BatchKey key) {
    return views.get(StoredKey.of(key));
  }

  @Override
  public List<BatchView> unfinished(UUID tenant, String openedBy) {
    return views.unfinished(tenant, openedBy);
  }
}
