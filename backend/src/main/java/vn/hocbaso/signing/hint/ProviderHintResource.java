package vn.hocbaso.signing.hint;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hocbaso.platform.web.RateLimit;
import vn.hocbaso.signing.ProviderHints;

/** The address that is given to providers for their call (webhook). */
@Path("/api/v1/public/signing-hints")
@PermitAll
@Tag(name = "Signing")
class ProviderHintResource {

  private final ProviderHints hints;
  private final RateLimit limit;

  @Inject
  ProviderHintResource(ProviderHints hints, RateLimit limit) {
    this.hints = hints;
    this.limit = limit;
  }

  /** A provider has finished. */
  @POST
  @Operation(
      operationId = "hintSigningFinished",
      summary = "Nhà cung cấp chữ ký báo đã xử lý xong (webhook)",
      description =
          "Only a hint: the provider is then asked through its own interface, and nothing else of"
              + " the body is read. Answers the same whether the transaction is known or not. 429"
              + " when one address calls too often.")
  @APIResponse(responseCode = "202", description = "Taken")
  public Response finished(@Valid @NotNull Notice notice) {
    limit.count(RateLimit.Kind.LOOK_UP);
    hints.finished(notice.transaction());
    return Response.accepted().build();
  }

  /** What VNPT SmartCA sends; everything but the transaction is ignored. */
  @Schema(name = "ProviderNotice")
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Notice(
      @NotNull
          @JsonProperty("transaction_id")
          @Schema(
              name = "transaction_id",
              description = "The id under which the service handed the order in")
          UUID transaction) {}
}
