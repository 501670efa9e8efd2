package vn.hocbaso.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.hocbaso.local.demonstration.Demonstration;

/**
 * A person who signs in through the real Keycloak with a browser, and the cookies that it keeps.
 */
public final class BrowserSession {

  private static final String OF_THE_SERVICE = "q_session";
  private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

  private final CookieManager cookies = new LocalCookies();
  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.ALWAYS)
          .build();
  private final URI service;

  private BrowserSession(URI service) {
    this.service = service;
  }

  /**
   * Signs in.
   *
   * @param service address of the service under test
   */
  public static BrowserSession of(URI service, String account) throws IOException {
    BrowserSession session = new BrowserSession(service);
    HttpResponse<String> page = session.get("/api/v1/session/login?return=/api/v1/session");
    Matcher form = FORM.matcher(page.body());
    if (!form.find()) {
      throw new IllegalStateException("no sign-in form: " + page.statusCode());
    }
    HttpRequest sent =
        HttpRequest.newBuilder(URI.create(form.group(1).replace("&amp;", "&")))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                BodyPublishers.ofString(
                    "username="
                        + encoded(account)
                        + "&password="
                        + encoded(Demonstration.PASSWORD)))
            .build();
    HttpResponse<String> answer = session.send(sent);
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("sign-in answered " + answer.statusCode());
    }
    return session;
  }

  /** Opens a page of the service and follows where it leads. */
  public HttpResponse<String> get(String path) throws IOException {
    return send(HttpRequest.newBuilder(service.resolve(path)).GET().build());
  }

  /** The cookies for the service, as whoever copies them would send them. */
  public String cookieHeader() {
    return cookies.getCookieStore().get(service).stream()
        .filter(cookie -> cookie.getName().startsWith(OF_THE_SERVICE))
        .map(cookie -> cookie.getName() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private HttpResponse<String> send(HttpRequest request) throws IOException {
    try {
      return browser.send(request, BodyHandlers.ofString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Treats this machine as a safe place, as browsers do: what is for TLS only goes out too. */
  private static final class LocalCookies extends CookieManager {

    LocalCookies() {
      super(null, CookiePolicy.ACCEPT_ALL);
    }

    @Override
    public void put(URI from, Map<String, List<String>> headers) throws IOException {
      super.put(from, headers);
      getCookieStore().getCookies().forEach(cookie -> cookie.setSecure(false));
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
