package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import vn.hocbaso.signing.BatchKey;
import vn.hocbaso.signing.BatchView;
import vn.hocbaso.signing.NewBatch;
import vn.hocbaso.signing.SigningBatches;

/** The door, with one class per act behind it. */
@ApplicationScoped
class DurableBatches implements SigningBatches {

  private final PrepareBatch prepare;
  private final AuthoriseBatch authorise;
  private final BatchViews views;

  DurableBatches(PrepareBatch prepare, AuthoriseBatch authorise, BatchViews views) {
    this.prepare = prepare;
    this.authorise = authorise;
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
  public BatchView get(BatchKey key) {
    return views.get(StoredKey.of(key));
  }

  @Override
  public List<BatchView> unfinished(UUID tenant, String openedBy) {
    return views.unfinished(tenant, openedBy);
  }
}
