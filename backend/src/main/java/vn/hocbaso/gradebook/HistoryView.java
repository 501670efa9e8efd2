package vn.hocbaso.gradebook;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The history of a cell, newest first. */
@Schema(name = "GradeCellHistory", description = "Lịch sử sửa một ô điểm")
record HistoryView(@NotNull List<ItemView> items) {

  /** One change. */
  @Schema(name = "GradeCellHistoryItem")
  record ItemView(
      @NotNull @Schema(description = "Version of the cell after the change") Long version,
      @NotNull Instant at,
      @NotNull @Schema(description = "Name of the person") String by,
      @Nullable @JsonProperty("old") String oldValue,
      @Nullable @JsonProperty("new") String newValue,
      @NotNull ChangeStamp.Source source,
      @Nullable
          @Schema(
              description =
                  "Why the book was reopened for this change, or why the correction was asked for")
          String reason) {

    static ItemView of(GradeChange change, PersonNames names) {
      String name = names.of(change.account());
      return new ItemView(
          change.version(),
          change.at(),
          name == null ? change.account() : name,
          change.oldValue(),
          change.newValue(),
          change.source(),
          change.reason());
    }
  }
}
