package vn.hocbaso.access;

import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Asks of every identity what the signature of its token does not tell: whether it is a token for
 * this use at all, and whether its owner has signed out meanwhile.
 */
@ApplicationScoped
class SessionGuard implements SecurityIdentityAugmentor {

  private static final String SESSION = "sid";
  private static final String TYPE = "typ";
  private static final String ACCESS_TOKEN = "Bearer";

  private final EndedSessions ended;
  private final String signOutPath;

  @Inject
  SessionGuard(
      EndedSessions ended, @ConfigProperty(name = "quarkus.oidc.logout.path") String signOutPath) {
    this.ended = ended;
    this.signOutPath = signOutPath;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return augment(identity, context, Map.of());
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity,
      AuthenticationRequestContext context,
      Map<String, Object> attributes) {
    if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
      return Uni.createFrom().item(identity);
    }
    requireRightKind(identity, token);
    String session = token.getClaim(SESSION);
    // A program that signs in for itself has no session that anybody could end.
    return session == null
        ? Uni.createFrom().item(identity)
        : context.runBlocking(() -> live(identity, session, attributes));
  }

  /** The ID token tells the web app who signed in; it opens nothing for whoever got hold of it. */
  private static void requireRightKind(SecurityIdentity identity, JsonWebToken token) {
    boolean fromCookie = identity.getCredential(IdTokenCredential.class) != null;
    if (!fromCookie && !ACCESS_TOKEN.equals(token.getClaim(TYPE))) {
      throw new AuthenticationFailedException("not an access token");
    }
  }

  /** Signing out is written down before the browser is sent on to Keycloak. */
  private SecurityIdentity live(
      SecurityIdentity identity, String session, Map<String, Object> attributes) {
    if (ended.contains(session)) {
      throw new AuthenticationFailedException("the session was ended");
    }
    if (signsOut(HttpSecurityUtils.getRoutingContextAttribute(attributes))) {
      ended.end(session);
    }
    return identity;
  }

  private boolean signsOut(@Nullable RoutingContext request) {
    return request != null && signOutPath.equals(request.normalizedPath());
  }
}
