package vn.hocbaso.platform.web;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import vn.hocbaso.platform.problem.Texts;

/** The answer to a change without {@code X-Requested-With}; it is given before JAX-RS runs. */
final class ForgeryRefusal {

  private static final String CODE = "REQUEST_HEADER_MISSING";

  private ForgeryRefusal() {}

  static String json(Locale language, String requestId) {
    return new JsonObject()
        .put("type", "urn:hocbaso:problem:" + CODE)
        .put("title", Texts.problem(language, CODE + ".title", List.of()))
        .put("status", 403)
        .put("code", CODE)
        .put("detail", Texts.problem(language, CODE + ".detail", List.of()))
        .put("instance", requestId)
        .encode();
  }
}
