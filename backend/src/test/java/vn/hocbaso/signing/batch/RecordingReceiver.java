package vn.hocbaso.signing.batch;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
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
  private final Map<UUID, Long> currentVersions = new ConcurrentHashMap<>();
  private final Map<UUID, DocumentToSign> followUps = new ConcurrentHashMap<>();

  @Override
  public boolean receives(String purpose) {
    return purpose.equals(PURPOSE);
  }

  @Override
  public Optional<DocumentToSign> accept(SignedDocument done) {
    UUID reference = done.document().reference();
    Long current = currentVersions.get(reference);
    if (current != null && current != done.document().referenceVersion()) {
      throw DomainException.of(PlatformProblem.STALE_VERSION);
    }
    accepted.add(done);
    return Optional.ofNullable(followUps.remove(reference));
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
