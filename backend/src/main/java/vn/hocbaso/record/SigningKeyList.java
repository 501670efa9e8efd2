package vn.hocbaso.record;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.signing.ProviderApproval;

/** Places where a signer has, or may have, a key. */
@Schema(name = "SigningKeyList")
record SigningKeyList(@NotNull List<Item> items) {

  /** One place. */
  @Schema(name = "SigningKey")
  record Item(
      @NotNull @Schema(description = "Name to give when a batch is prepared") String provider,
      @NotNull @Schema(description = "Its name for people") String label,
      @NotNull
          @Schema(
              description =
                  "PIN: typed here. REMOTE: approved on the telephone. DESK: a token on the"
                      + " signer's own computer")
          ProviderApproval approval,
      @NotNull
          @Schema(
              description =
                  "Addresses of signing programs on the signer's own computer, in the order to try;"
                      + " empty but for DESK")
          List<URI> agentUrls,
      @Nullable @Schema(description = "Who issued the certificate; unknown for DESK") String issuer,
      @Nullable Instant validFrom,
      @Nullable Instant validTo,
      @Nullable @Schema(description = "Why it cannot be used now and what to do") String problem) {}
}
