package vn.hocbaso.signing.batch;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.hocbaso.signing.SignatureReceiver;
import vn.hocbaso.signing.SignatureReceiver.Keeping;
import vn.hocbaso.signing.SignedDocument;

/** Finds the receiver of a signed document. */
@ApplicationScoped
class Receivers {

  private final List<SignatureReceiver> receivers;
  private final Clock clock;

  Receivers(@All List<SignatureReceiver> receivers, Clock clock) {
    this.receivers = receivers;
    this.clock = clock;
  }

  /** Lets the receiver check the document; needs to be outside of any transaction. */
  Keeping examine(PreparedItems.Work work, byte[] content, Optional<byte[]> evidence) {
    SignedDocument done = work.signed(content, evidence, clock.instant());
    return receivers.stream()
        .filter(receiver -> receiver.receives(done.purpose()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody receives " + done.purpose()))
        .examine(done);
  }
}
