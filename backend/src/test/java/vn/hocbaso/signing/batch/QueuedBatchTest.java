package vn.hocbaso.signing.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import vn.hocbaso.signing.BatchKey;
import vn.hocbaso.signing.BatchState;
import vn.hocbaso.signing.DocumentToSign;
import vn.hocbaso.signing.ItemState;
import vn.hocbaso.signing.SigningBatches;
import vn.hocbaso.testing.LocalTestResource;

/** What a batch looks like that waits for others to be done. */
@QuarkusTest
@WithTestResource(LocalTestResource.class)
@TestProfile(QueuedBatchTest.FrequentSigns.class)
class QueuedBatchTest {

  private static final int PLACES = 4;

  /** Runs that wait give their sign of life every second. */
  public static final class FrequentSigns implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("hocba.signing.lease", "PT3S");
    }
  }

  @Inject SigningBatches batches;
  @Inject BatchFixture fixture;
  @Inject RecordingReceiver receiver;

  @Test
  void keepsItsLeaseUntilItsTurnComes() {
    List<CountDownLatch> gates = new ArrayList<>();
    List<BatchKey> busy = new ArrayList<>();
    for (int place = 0; place < PLACES; place++) {
      DocumentToSign document = BatchFixture.documents(1).getFirst();
      gates.add(receiver.gate(document.reference()));
      busy.add(fixture.prepared(fixture.enrolled(), List.of(document)));
      fixture.authorise(busy.getLast());
    }
    BatchKey queued = fixture.prepared(fixture.enrolled(), BatchFixture.documents(1));
    fixture.authorise(queued);
    fixture.leaseRanOut(queued, Duration.ofMinutes(1));
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> batches.get(queued).state() == BatchState.RUNNING);
    assertThat(batches.get(queued).count(ItemState.WAITING)).isEqualTo(1);
    gates.forEach(CountDownLatch::countDown);
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> batches.get(queued).state() == BatchState.FINISHED);
    assertThat(batches.get(queued).count(ItemState.DONE)).isEqualTo(1);
  }
}
