package vn.hocbaso.gradebook.window;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Dates of a province for one period. */
@Schema(name = "ProvinceDates", description = "Lịch nhập của tỉnh")
record ProvinceDatesView(
    @NotNull @Schema(examples = "2026-2027") String schoolYear,
    @NotNull @Schema(examples = "HK1") String period,
    @NotNull @Schema(description = "The ETag") Long version,
    @NotNull Instant opensAt,
    @NotNull @Schema(description = "The first moment that is refused") Instant closesAt) {

  static ProvinceDatesView of(ProvinceDates dates) {
    EntryHours.Span span = dates.span();
    return new ProvinceDatesView(
        dates.key().schoolYear(),
        dates.key().period(),
        dates.version(),
        span.opensAt(),
        span.closesAt());
  }
}
