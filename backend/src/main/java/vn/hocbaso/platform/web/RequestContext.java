package vn.hocbaso.platform.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import vn.hocbaso.platform.problem.Texts;

/** What is known about the request at hand besides its content. */
@RequestScoped
public class RequestContext {

  private static final int LONGEST_LANGUAGE_LIST = 200;

  static final String REQUEST_ID = "hocba.request-id";

  private final RoutingContext routing;

  @Inject
  RequestContext(RoutingContext routing) {
    this.routing = routing;
  }

  /** Language of the answer: Vietnamese unless English is preferred. */
  public Locale language() {
    return languageOf(routing);
  }

  /** Identifier of this request, the one that errors quote and the log carries. */
  public String requestId() {
    return requestIdOf(routing);
  }

  /**
   * The account in whose name the sender believes to act, from the header {@code X-Hocba-Account}
   * (percent-encoded UTF-8). A browser page may have been opened by one account and be sent with
   * the cookie of the next one who signs in at the same computer.
   */
  public Optional<String> expectedAccount() {
    return Optional.ofNullable(routing.request().getHeader("X-Hocba-Account"))
        .map(RequestContext::percentDecoded);
  }

  /** Network address of the caller as the connection shows it. */
  public String callerAddress() {
    HttpServerRequest request = routing.request();
    return request.remoteAddress() == null ? "" : request.remoteAddress().hostAddress();
  }

  private static String percentDecoded(String text) {
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }

  static String requestIdOf(RoutingContext routing) {
    Object id = routing.get(REQUEST_ID);
    return id == null ? "" : id.toString();
  }

  static Locale languageOf(RoutingContext routing) {
    String header = routing.request().getHeader("Accept-Language");
    // Parsing costs far more than reading; nobody has a list this long.
    if (header == null || header.length() > LONGEST_LANGUAGE_LIST) {
      return Texts.VIETNAMESE;
    }
    try {
      return Texts.choose(
          Locale.LanguageRange.parse(header).stream()
              .map(range -> Locale.forLanguageTag(range.getRange()))
              .toList());
    } catch (IllegalArgumentException malformed) {
      return Texts.VIETNAMESE;
    }
  }
}
