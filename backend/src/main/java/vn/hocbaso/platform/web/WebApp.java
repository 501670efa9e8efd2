package vn.hocbaso.platform.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.FileSystemAccess;
import io.vertx.ext.web.handler.StaticHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Serves the built web app from a directory, when one is configured ({@code hocba.web.directory}),
 * so that one address is enough on one machine. A larger installation leaves this to its front
 * server.
 *
 * <p>Files with a content hash in their name never change and are kept for a year; {@code
 * index.html} is asked for each time, so that a new version is seen at once. Every other path is a
 * route of the app and gets {@code index.html}.
 */
@ApplicationScoped
class WebApp {

  private static final int AFTER_THE_API = 20_000;
  private static final int FIRST_ERROR = 400;
  private static final String YEAR = "public, max-age=31536000, immutable";

  private final Optional<String> directory;

  WebApp(@ConfigProperty(name = "hocba.web.directory") Optional<String> directory) {
    this.directory = directory;
  }

  void register(@Observes Router router) {
    directory
        .map(name -> Path.of(name).toAbsolutePath().toString())
        .ifPresent(root -> serve(router, root));
  }

  private static void serve(Router router, String root) {
    StaticHandler files =
        StaticHandler.create(FileSystemAccess.ROOT, root)
            .setCachingEnabled(false)
            .setIndexPage("index.html");
    router
        .getWithRegex("^/(?!api/|q/).*")
        .order(AFTER_THE_API)
        .handler(
            routing -> {
              setCaching(routing);
              files.handle(routing);
            });
    router
        .getWithRegex("^/(?!api/|q/|assets/).*")
        .order(AFTER_THE_API + 1)
        .handler(routing -> routing.response().sendFile(root + "/index.html"));
  }

  private static void setCaching(RoutingContext routing) {
    boolean hashed = routing.normalizedPath().startsWith("/assets/");
    // Decided when the answer is known: a missing file must not be missing for a year.
    routing.addHeadersEndHandler(
        sent -> {
          boolean found = routing.response().getStatusCode() < FIRST_ERROR;
          routing.response().putHeader("Cache-Control", hashed && found ? YEAR : "no-cache");
        });
  }
}
