package vn.hocbaso.record;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.signing.BatchState;
import vn.hocbaso.signing.ItemState;

/** A signing batch as its signer follows it. */
@Schema(name = "SigningBatch")
record SigningBatchView(
    @NotNull UUID id,
    @NotNull RecordAct action,
    @NotNull BatchState state,
    @NotNull @Schema(description = "Whose certificate signs: the person, or the school")
        String signer,
    @NotNull Instant createdAt,
    @NotNull Counts counts,
    @NotNull List<Item> items,
    @NotNull @Schema(description = "AUTHORISE: begin, go on, or try the failed ones again")
        List<Action> actions) {

  /** What the signer may do with a batch. */
  enum Action {
    /** Enter the PIN. */
    AUTHORISE
  }

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
