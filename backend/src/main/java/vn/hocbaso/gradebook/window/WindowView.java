package vn.hocbaso.gradebook.window;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A window. */
@Schema(name = "EntryWindow", description = "Thời gian nhập")
record WindowView(
    @NotNull UUID id,
    @NotNull @Schema(description = "The ETag") Long version,
    @NotNull @Schema(examples = "2026-2027") String schoolYear,
    @NotNull @Schema(examples = "HK1") String period,
    @Nullable @Schema(description = "Null: every class") UUID classId,
    @Nullable @Schema(description = "Mã môn học; null: everything") String subject,
    @Nullable @Schema(description = "Mã cột; null: every column") String column,
    @NotNull Instant opensAt,
    @NotNull @Schema(description = "The first moment that is refused") Instant closesAt) {

  static WindowView of(EntryWindow window) {
    WindowScope scope = window.scope();
    EntryHours.Span span = window.span();
    return new WindowView(
        window.key().id(),
        window.version(),
        scope.schoolYear(),
        scope.period(),
        scope.classId(),
        scope.subject(),
        scope.column(),
        span.opensAt(),
        span.closesAt());
  }
}
