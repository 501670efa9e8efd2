package vn.hocbaso.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Bounds the uploads that are under way at once and the time that each may take. An upload holds a
 * worker until its last byte: slow ones must not hold all of them, so this counts before the body.
 */
@ApplicationScoped
class UploadGate {

  private static final int AFTER_THE_GUARD = 9_000;
  private static final String CODE = "TOO_MANY_UPLOADS";

  private final AtomicInteger underWay = new AtomicInteger();
  private final int most;
  private final long millis;

  UploadGate(
      @ConfigProperty(name = "hocba.uploads.at-once", defaultValue = "40") int most,
      @ConfigProperty(name = "hocba.uploads.seconds", defaultValue = "120") int seconds) {
    this.most = most;
    this.millis = seconds * 1000L;
  }

  void register(@Observes Filters filters) {
    filters.register(this::handle, AFTER_THE_GUARD);
  }

  private void handle(RoutingContext routing) {
    String type = routing.request().getHeader("Content-Type");
    if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
      routing.next();
      return;
    }
    if (underWay.incrementAndGet() > most) {
      underWay.decrementAndGet();
      routing.response().putHeader("Retry-After", "10");
      EarlyRefusal.answerAndClose(routing, 503, CODE);
      return;
    }
    long deadline =
        routing.vertx().setTimer(millis, timer -> routing.request().connection().close());
    routing.addEndHandler(
        ended -> {
          routing.vertx().cancelTimer(deadline);
          underWay.decrementAndGet();
        });
    routing.next();
  }
}
