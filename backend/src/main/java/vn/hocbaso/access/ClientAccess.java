package vn.hocbaso.access;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;

/** The rights of the program that sent the request at hand; people never have any of these. */
@RequestScoped
public class ClientAccess {

  /** Realm role of the accounts that Keycloak keeps for programs of vendors. */
  private static final String ROLE = "vendor";

  private static final String CLIENT = "azp";
  private static final String SESSION = "sid";

  private final SecurityIdentity identity;
  private final ApiClientDirectory directory;
  private @Nullable ApiClient client;

  @Inject
  ClientAccess(SecurityIdentity identity, ApiClientDirectory directory) {
    this.identity = identity;
    this.directory = directory;
  }

  /**
   * Which program is acting.
   *
   * @throws UnauthorizedException (401) when nobody is signed in
   * @throws DomainException {@code NOT_FOUND} for people, for whom none of this is there; {@code
   *     NOT_ALLOWED} for a program that is not registered or was suspended
   */
  public ApiClient client() {
    if (identity.isAnonymous()) {
      throw new UnauthorizedException();
    }
    if (client == null) {
      String id = clientId().orElseThrow(() -> DomainException.of(PlatformProblem.NOT_FOUND));
      client =
          directory.find(id).orElseThrow(() -> DomainException.of(PlatformProblem.NOT_ALLOWED));
    }
    return client;
  }

  /**
   * Lets the act pass or refuses it.
   *
   * @return which program is acting
   * @throws DomainException {@code NOT_FOUND} for a school that granted it nothing, {@code
   *     NOT_ALLOWED} for one that did not grant this
   */
  public ApiClient require(ClientScope scope, UUID schoolId) {
    ApiClient acting = client();
    if (!acting.knows(schoolId)) {
      throw DomainException.of(PlatformProblem.NOT_FOUND);
    }
    if (!acting.may(scope, schoolId)) {
      throw DomainException.of(PlatformProblem.NOT_ALLOWED);
    }
    return acting;
  }

  /** A person who signed in through a client has a session there; a program has none. */
  private Optional<String> clientId() {
    return identity.getPrincipal() instanceof JsonWebToken token
            && identity.hasRole(ROLE)
            && token.getClaim(SESSION) == null
        ? Optional.ofNullable(token.getClaim(CLIENT))
        : Optional.empty();
  }
}
