package vn.hocbaso.signing.batch;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.signing.provider.SigningChannel;
import vn.hocbaso.signing.trust.SignerEvidence;

/** One process at work on one batch; used by one thread. */
final class Run {

  private final StoredKey batch;
  private final UUID id = UUID.randomUUID();
  private final @Nullable SigningChannel opened;
  private @Nullable SignerEvidence evidence;

  private Run(StoredKey batch, @Nullable SigningChannel opened) {
    this.batch = batch;
    this.opened = opened;
  }

  /** With a key that a PIN opened. */
  static Run with(StoredKey batch, SigningChannel opened) {
    return new Run(batch, opened);
  }

  /** With nothing but what the database knows. */
  static Run bare(StoredKey batch) {
    return new Run(batch, null);
  }

  StoredKey batch() {
    return batch;
  }

  /** Holder of the lease. */
  UUID id() {
    return id;
  }

  Optional<SigningChannel> opened() {
    return Optional.ofNullable(opened);
  }

  /** What was last found out about the certificate. */
  Optional<SignerEvidence> evidence() {
    return Optional.ofNullable(evidence);
  }

  void evidence(SignerEvidence found) {
    evidence = found;
  }
}
