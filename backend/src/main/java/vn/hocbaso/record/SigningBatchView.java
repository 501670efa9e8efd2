package vn.hocbaso.record;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.signing.BatchState;
import vn.hocbaso.signing.ItemState;
import vn.hocbaso.signing.ProviderApproval;

/** A signing batch as its signer follows it. */
@Schema(name = "SigningBatch")
record SigningBatchView(
    @NotNull UUID id,
    @NotNull RecordAct action,
    @NotNull BatchState state,
    @NotNull @Schema(description = "Whose certificate signs: the person, or the school")
        String signer,
    @NotNull Key key,
    @NotNull Instant createdAt,
    @Nullable @Schema(description = "What the signer was last asked to approve") Order order,
    @Nullable
        @Schema(
            description =
                "When documents that failed for others' silence are tried again by themselves")
        Instant retryAt,
    @NotNull Counts counts,
    @NotNull List<Item> items,
    @NotNull
        @Schema(
            description =
                "AUTHORISE: begin, go on, or try the failed ones again. CANCEL: give up the rest")
        List<Action> actions) {

  /** What the signer may do with a batch. */
  enum Action {
    /** Enter the PIN, or ask for approval elsewhere. */
    AUTHORISE,
    /** Give up what is not signed. */
    CANCEL
  }

  /** Where the key is. */
  @Schema(name = "SigningBatchKey")
  record Key(@NotNull String provider, @NotNull String label, @NotNull ProviderApproval approval) {}

  /** A request to approve, as it stands. */
  @Schema(name = "SigningBatchOrder")
  record Order(
      @NotNull UUID id,
      @NotNull @Schema(description = "Signatures in it") int signatures,
      @NotNull @Schema(description = "Whether it still waits") boolean open,
      @NotNull Instant expiresAt,
      @Nullable @Schema(description = "What came of it, or is in its way, and what to do")
          String problem) {}

  /** Records, not files: an issue signs two files of each record. */
  @Schema(name = "SigningBatchCounts")
  record Counts(@NotNull int total, @NotNull int done, @NotNull int failed) {}

  /** One record of the batch. */
  @Schema(name = "SigningBatchItem")
  record Item(
      @NotNull UUID recordId,
      @NotNull String studentName,
      @NotNull ItemState state,
      @Nullable @Schema(description = "Why it failed and what to do") String problem) {}
}
