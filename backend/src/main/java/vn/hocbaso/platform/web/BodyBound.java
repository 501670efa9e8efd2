package vn.hocbaso.platform.web;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Answers a body that says itself to be too large with a problem. The server's own bound stays
 * behind it, for bodies that do not say how large they are, and has no words.
 */
@ApplicationScoped
class BodyBound {

  private static final int BEFORE_THE_GATE = 9_500;

  private final long most;

  BodyBound(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most) {
    this.most = most.asLongValue();
  }

  void register(@Observes Filters filters) {
    filters.register(this::handle, BEFORE_THE_GATE);
  }

  private void handle(RoutingContext routing) {
    if (length(routing.request().getHeader(HttpHeaders.CONTENT_LENGTH)) <= most) {
      routing.next();
      return;
    }
    EarlyRefusal.answerAndClose(routing, 413, "TOO_LARGE");
  }

  /** The server has refused lengths that are no numbers; one beyond all numbers is too large. */
  private static long length(@Nullable String header) {
    try {
      return header == null ? 0 : Long.parseLong(header.strip());
    } catch (NumberFormatException beyond) {
      return Long.MAX_VALUE;
    }
  }
}
