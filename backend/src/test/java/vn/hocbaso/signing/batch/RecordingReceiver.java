package vn.hocbaso.signing.batch;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.signing.DocumentToSign;
import vn.hocbaso.signing.SignatureReceiver;
import vn.hocbaso.signing.SignedDocument;

/** Keeps what is signed for the purpose {@code test}. */
@Singleton
public class RecordingReceiver implements SignatureReceiver {

  static final String PURPOSE = "test";

  private final List<SignedDocument> accepted = new CopyOnWriteArrayList<>();
  private final Map<UUID, CountDownLatch> gates = new ConcurrentHashMap<>();
  private final Map<UUID, Long> currentVersions = new ConcurrentHashMap<>();
  private final Map<UUID, DocumentToSign> followUps = new ConcurrentHashMap<>();

  @Override
  public boolean receives(String purpose) {
    return purpose.equals(PURPOSE);
  }

  @Override
  public Keeping examine(SignedDocument done) {
    UUID reference = done.document().reference();
    if (QuarkusTransaction.isActive()) {
      throw new IllegalStateException("examined with locks held");
    }
    CountDownLatch gate = gates.get(reference);
    if (gate != null) {
      await(gate);
    }
    return () -> keep(done);
  }

  private Optional<DocumentToSign> keep(SignedDocument done) {
    UUID reference = done.document().reference();
    Long current = currentVersions.get(reference);
    if (current != null && current != done.document().referenceVersion()) {
      throw DomainException.of(PlatformProblem.STALE_VERSION);
    }
    if (!QuarkusTransaction.isActive()) {
      throw new IllegalStateException("kept outside of the transaction that marks it done");
    }
    accepted.add(done);
    return Optional.ofNullable(followUps.remove(reference));
  }

  private static void await(CountDownLatch gate) {
    try {
      gate.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  /** Lets the examination of a document wait until the gate opens. */
  CountDownLatch gate(UUID reference) {
    return gates.computeIfAbsent(reference, each -> new CountDownLatch(1));
  }

  void nowAtVersion(UUID reference, long version) {
    currentVersions.put(reference, version);
  }

  void follow(UUID reference, DocumentToSign next) {
    followUps.put(reference, next);
  }

  List<SignedDocument> of(UUID reference) {
    return accepted.stream().filter(one -> one.document().reference().equals(reference)).toList();
  }
}
