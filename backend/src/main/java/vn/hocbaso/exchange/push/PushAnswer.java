package vn.hocbaso.exchange.push;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.ProblemView.ViolationView;

/** What became of each item of a push. */
@Schema(name = "PushAnswer", description = "Kết quả từng mục đã gửi")
record PushAnswer(
    @NotNull PushCounts counts,
    @NotNull @Schema(description = "One for each item, in the order of the request")
        List<ItemAnswer> items,
    @NotNull @Schema(description = "Refused items by the one thing that all of them lack")
        List<MissingParentGroup> missingParents) {

  /** How often each outcome came. */
  @Schema(name = "PushCounts")
  record PushCounts(
      @NotNull int created, @NotNull int updated, @NotNull int unchanged, @NotNull int refused) {}

  /** What became of one item. */
  @Schema(name = "PushItemAnswer")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ItemAnswer(
      @NotNull @Schema(description = "Place in the request, from 0") int index,
      @Nullable @Schema(description = "As it was sent (idbanghi)") String recordId,
      @Nullable @Schema(description = "Natural key of the record", examples = "2026-2027/1A")
          String key,
      @NotNull @Schema(description = "Kết quả") ItemOutcome outcome,
      @Nullable @Schema(description = "Newest version that was taken, where this one is not newer")
          Long newestVersion,
      @Nullable @Schema(description = "Every fault of a refused item")
          List<ViolationView> faults) {}

  /** Outcomes of an item. */
  @Schema(name = "PushItemOutcome")
  enum ItemOutcome {
    /** The record is new. */
    CREATED,
    /** The record was changed. */
    UPDATED,
    /** Everything was so already. */
    UNCHANGED,
    /** This version, or a newer one, was taken before; nothing was changed. */
    OUTDATED,
    /** Nothing was changed; the faults say why. */
    REFUSED
  }

  /** Something that items rest on and that is not there. */
  @Schema(name = "PushMissingParent", description = "Dữ liệu cha còn thiếu")
  record MissingParentGroup(
      @NotNull @Schema(description = "List in which it is to be sent first", examples = "classes")
          String list,
      @NotNull @Schema(examples = "2026-2027/1A") String key,
      @NotNull @Schema(description = "Items that wait for it") int count,
      @NotNull @Schema(description = "The first ten of them") List<Integer> firstIndexes) {}
}
