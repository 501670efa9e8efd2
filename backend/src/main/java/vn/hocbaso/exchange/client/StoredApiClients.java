package vn.hocbaso.exchange.client;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.hocbaso.access.ApiClient;
import vn.hocbaso.access.ApiClientDirectory;
import vn.hocbaso.access.ClientScope;

/** The programs as the database has them. */
@ApplicationScoped
class StoredApiClients
    implements ApiClientDirectory, PanacheRepositoryBase<RegisteredClient, String> {

  private final SchoolGrants grants;

  @Inject
  StoredApiClients(SchoolGrants grants) {
    this.grants = grants;
  }

  @Override
  @Transactional
  public Optional<ApiClient> find(String clientId) {
    return findByIdOptional(clientId)
        .filter(RegisteredClient::isActive)
        .map(client -> client(clientId, client.application()));
  }

  private ApiClient client(String clientId, Application application) {
    Map<UUID, Set<ClientScope>> standing = new HashMap<>();
    for (SchoolGrant grant : grants.ofApplication(application.id())) {
      Set<ClientScope> scopes = EnumSet.noneOf(ClientScope.class);
      scopes.addAll(grant.scopes());
      scopes.retainAll(application.scopes());
      if (!scopes.isEmpty()) {
        standing.put(grant.key().schoolId(), scopes);
      }
    }
    return new ApiClient(
        clientId, application.id(), application.name(), application.vendor().name(), standing);
  }
}
