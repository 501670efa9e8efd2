package vn.hocbaso.exchange.client;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hocbaso.access.ApiClient;
import vn.hocbaso.access.ClientAccess;
import vn.hocbaso.access.ClientScope;
import vn.hocbaso.school.SchoolDirectory;

/** What a program finds out about itself. */
@Path("/api/v1/exchange/client")
@Tag(name = "Exchange", description = "Trao đổi dữ liệu với phần mềm nhà cung cấp")
@Authenticated
class ClientResource {

  private final ClientAccess access;
  private final SchoolDirectory directory;

  @Inject
  ClientResource(ClientAccess access, SchoolDirectory directory) {
    this.access = access;
    this.directory = directory;
  }

  /** Which program is acting and what each school granted it. */
  @GET
  @Transactional
  @Operation(
      operationId = "getExchangeClient",
      summary = "Phần mềm đang kết nối và các trường đã cấp quyền",
      description =
          "Programs only. The first call of a new client: it shows that keys and grants work.")
  public ClientView client() {
    ApiClient client = access.client();
    List<GrantedSchool> schools =
        client.grants().entrySet().stream()
            .flatMap(grant -> school(grant.getKey(), grant.getValue()).stream())
            .sorted(Comparator.comparing(GrantedSchool::schoolCode))
            .toList();
    return new ClientView(client.clientId(), client.application(), client.vendor(), schools);
  }

  private Optional<GrantedSchool> school(UUID schoolId, Set<ClientScope> scopes) {
    return directory
        .school(schoolId)
        .map(school -> new GrantedSchool(school.code(), school.name(), ScopeNames.write(scopes)));
  }

  /** A program with its grants. */
  @Schema(name = "ExchangeClient", description = "Phần mềm đang kết nối")
  record ClientView(
      @NotNull @Schema(examples = "vendor-demo") String clientId,
      @NotNull String application,
      @NotNull String vendor,
      @NotNull List<GrantedSchool> schools) {}

  /** A school that granted something. */
  @Schema(name = "ExchangeGrantedSchool", description = "Trường đã cấp quyền")
  record GrantedSchool(
      @NotNull @Schema(description = "Mã trường") String schoolCode,
      @NotNull String name,
      @NotNull @Schema(examples = "[\"classes:read\"]") List<String> scopes) {}
}
