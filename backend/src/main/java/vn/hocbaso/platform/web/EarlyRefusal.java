package vn.hocbaso.platform.web;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import vn.hocbaso.platform.problem.Texts;

/** Problems that are answered before JAX-RS runs. */
final class EarlyRefusal {

  private EarlyRefusal() {}

  /** Answers a request that has been read, or has nothing to read. */
  static void answer(RoutingContext routing, int status, String code) {
    end(routing, status, code);
  }

  /**
   * Answers a request whose body is not read, and closes the connection: what is still to come
   * would be read as the next request, and a sender that never ends would hold it open.
   */
  static void answerAndClose(RoutingContext routing, int status, String code) {
    routing.response().putHeader("Connection", "close");
    routing.response().endHandler(sent -> routing.request().connection().close());
    end(routing, status, code);
  }

  private static void end(RoutingContext routing, int status, String code) {
    routing
        .response()
        .setStatusCode(status)
        .putHeader("Content-Type", "application/problem+json")
        .end(
            json(
                status,
                code,
                RequestContext.languageOf(routing),
                RequestContext.requestIdOf(routing)));
  }

  private static String json(int status, String code, Locale language, String requestId) {
    return new JsonObject()
        .put("type", "urn:hocbaso:problem:" + code)
        .put("title", Texts.problem(language, code + ".title", List.of()))
        .put("status", status)
        .put("code", code)
        .put("detail", Texts.problem(language, code + ".detail", List.of()))
        .put("instance", requestId)
        .encode();
  }
}
