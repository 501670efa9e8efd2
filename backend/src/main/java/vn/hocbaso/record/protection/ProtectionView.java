package vn.hocbaso.record.protection;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What protects issued records, and what of it ages. */
@Schema(name = "RecordProtection")
record ProtectionView(
    @NotNull @Schema(description = "Issued records, revoked ones included") long records,
    @NotNull @Schema(description = "Of these, not looked at yet; the service does so by itself")
        long unknown,
    @NotNull @Schema(description = "Protections that end before this moment are renewed")
        Instant renewedBefore,
    @NotNull @Schema(description = "Records whose protection is to be renewed") long ageing,
    @NotNull @Schema(description = "Of these, the last try failed and the next one is set")
        long failed,
    @Nullable @Schema(description = "When the next of the failed ones is tried again")
        Instant nextTry,
    @NotNull @Schema(description = "Records whose protection was renewed at least once")
        long renewed,
    @Nullable @Schema(description = "When a protection was last renewed") Instant lastRenewedAt,
    @NotNull @Schema(description = "When protections end, by year, the earliest first")
        List<Ending> endings,
    @NotNull @Schema(description = "What the caller may do") List<ProtectionAction> actions) {

  /** Records whose protection ends in a year. */
  @Schema(name = "RecordProtectionEnding")
  record Ending(@NotNull int year, @NotNull long records) {}

  /** The same with what the caller may do. */
  ProtectionView with(List<ProtectionAction> open) {
    return new ProtectionView(
        records,
        unknown,
        renewedBefore,
        ageing,
        failed,
        nextTry,
        renewed,
        lastRenewedAt,
        endings,
        open);
  }
}
