package vn.hocbaso.gradebook;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The grade books of a class, one per period. */
@Schema(name = "GradeBookList", description = "Các sổ của một lớp trong năm học")
record BookListView(@NotNull List<ItemView> items) {

  /** One book without its content. */
  @Schema(name = "GradeBookListItem")
  record ItemView(
      @NotNull
          @Schema(
              description =
                  "GIUA_HK1, CUOI_HK1, GIUA_HK2, CUOI_NAM, HE in primary school; HK1, HK2, CN",
              examples = "HK1")
          String period,
      @NotNull @Schema(examples = "Học kì I") String label,
      @NotNull GradeBookState state,
      @NotNull @Schema(description = "0 when nothing was ever entered") Long version,
      @Nullable Instant closedAt,
      @Nullable @Schema(description = "Name of the person") String closedBy,
      @NotNull @Schema(description = "What the caller may do now") List<GradeBookAction> actions) {}
}
