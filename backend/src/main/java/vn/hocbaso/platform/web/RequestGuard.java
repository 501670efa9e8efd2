package vn.hocbaso.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.MDC;

/**
 * Runs before everything else: gives the request its id, sends the protective headers, and refuses
 * a change that another site may have caused.
 *
 * <p>A browser attaches the session cookie to requests that other sites start, but it never lets
 * them set a header of their own without asking first. So a change that comes with a cookie and not
 * with a bearer token must carry {@code X-Requested-With}.
 */
@ApplicationScoped
class RequestGuard {

  private static final int FIRST = 10_000;
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final String CONTENT_POLICY =
      "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline';"
          // Signing programs on the user's own computer (docs/desk-agent.md), and nobody else.
          + " connect-src 'self' ws://127.0.0.1:* wss://127.0.0.1:*;"
          + " img-src 'self' data: blob:; object-src 'none'; frame-ancestors 'none';"
          + " base-uri 'self'; form-action 'self'";

  void register(@Observes Filters filters) {
    filters.register(this::handle, FIRST);
  }

  private void handle(RoutingContext routing) {
    String id = UUID.randomUUID().toString();
    routing.put(RequestContext.REQUEST_ID, id);
    MDC.put("requestId", id);
    protect(routing.response(), id);
    if (routing.request().path().startsWith("/api/")) {
      // Data of children; an operation whose answers may be kept says so itself.
      routing.response().putHeader("Cache-Control", "no-store");
    }
    if (mayBeForged(routing.request())) {
      EarlyRefusal.answer(routing, 403, "REQUEST_HEADER_MISSING");
      return;
    }
    routing.next();
  }

  private static void protect(HttpServerResponse response, String id) {
    response
        .putHeader("X-Request-Id", id)
        .putHeader("X-Content-Type-Options", "nosniff")
        .putHeader("Referrer-Policy", "same-origin")
        .putHeader("X-Frame-Options", "DENY")
        .putHeader("Content-Security-Policy", CONTENT_POLICY);
  }

  private static boolean mayBeForged(HttpServerRequest request) {
    return !SAFE.contains(request.method().name())
        && request.getHeader("Cookie") != null
        && request.getHeader("Authorization") == null
        && request.getHeader("X-Requested-With") == null;
  }
}
