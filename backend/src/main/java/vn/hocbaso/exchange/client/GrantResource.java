package vn.hocbaso.exchange.client;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.web.Versions;

/** What a school lets the programs of vendors do. */
@Path("/api/v1/schools/{schoolId}/program-grants")
@Tag(name = "Program grants", description = "Quyền của phần mềm nhà cung cấp")
@Authenticated
class GrantResource {

  private final GrantAccess granting;

  @Inject
  GrantResource(GrantAccess granting) {
    this.granting = granting;
  }

  /** Every application with what the school granted it. */
  @GET
  @Operation(
      operationId = "listProgramGrants",
      summary = "Phần mềm và quyền đã cấp",
      description = "School administrator (QTT) or manager (CBQL).")
  public GrantList list(@PathParam("schoolId") UUID schoolId) {
    return new GrantList(granting.read(schoolId));
  }

  /** Sets what an application may do. */
  @PUT
  @Path("/{applicationId}")
  @Operation(
      operationId = "setProgramGrant",
      summary = "Cấp hoặc thu lại quyền của phần mềm",
      description =
          "School administrator (QTT) or manager (CBQL). The list takes the place of the one before;"
              + " an empty one ends the access of all clients of the application at once. If-Match"
              + " is \"0\" where nothing was ever granted; 412 with the present grant when stale.")
  public RestResponse<GrantView> set(
      @PathParam("schoolId") UUID schoolId,
      @PathParam("applicationId") UUID applicationId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull NewGrant body) {
    GrantView view =
        granting.set(
            new GrantKey(schoolId, applicationId), Versions.required(ifMatch), body.scopes());
    return RestResponse.ResponseBuilder.ok(view)
        .header("ETag", Versions.entityTag(view.version()))
        .build();
  }

  /** All applications. */
  @Schema(name = "ProgramGrantList")
  record GrantList(@NotNull List<GrantView> items) {}

  /** What is granted from now on. */
  @Schema(name = "NewProgramGrant")
  record NewGrant(
      @NotNull
          @Size(max = 30)
          @Schema(description = "Scopes that the vendor asks for", examples = "[\"classes:read\"]")
          List<@NotBlank @Size(max = 40) String> scopes) {}
}
