package vn.hocbaso.exchange.client;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An application with what a school lets it do. */
@Schema(name = "ProgramGrant", description = "Phần mềm và quyền mà trường đã cấp cho nó")
record GrantView(
    @NotNull UUID applicationId,
    @NotNull @Schema(examples = "SMAS") String application,
    @NotNull @Schema(description = "Nhà cung cấp", examples = "Viettel") String vendor,
    @NotNull @Schema(description = "E-mail of the vendor's people") String contact,
    @NotNull
        @Schema(
            description = "What the vendor asks for at most",
            examples = "[\"classes:read\", \"students:write\"]")
        List<String> asked,
    @NotNull @Schema(description = "What the school granted; empty: nothing") List<String> granted,
    @NotNull @Schema(description = "For If-Match; 0 where nothing was ever granted") Long version,
    @Nullable @Schema(description = "When it was last changed") Instant changedAt,
    @Nullable @Schema(description = "Account that last changed it") String changedBy) {

  static GrantView of(Application application, @Nullable SchoolGrant grant) {
    return new GrantView(
        application.id(),
        application.name(),
        application.vendor().name(),
        application.vendor().contact(),
        ScopeNames.write(application.scopes()),
        grant == null ? List.of() : ScopeNames.write(grant.scopes()),
        grant == null ? 0 : grant.version(),
        grant == null ? null : grant.changedAt(),
        grant == null ? null : grant.changedBy());
  }
}
