package vn.hocbaso.platform.web;

import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.Locale;
import vn.hocbaso.platform.problem.Texts;

/** Problems that are answered before JAX-RS runs. */
final class EarlyRefusal {

  private EarlyRefusal() {}

  static String json(int status, String code, Locale language, String requestId) {
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
