package vn.hocbaso.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.hocbaso.local.demonstration.Demonstration;

/**
 * Access tokens from the real Keycloak, for the header {@code Authorization: Bearer ...}. Each is
 * asked for once and reused for three minutes; Keycloak lets it live for five.
 */
public final class Tokens {

  private static final long REUSED = Duration.ofMinutes(3).toNanos();
  private static final Map<String, Held> HELD = new ConcurrentHashMap<>();

  private record Held(String token, long since) {}

  private Tokens() {}

  /** Token of a demonstration account such as {@code gv.lan}. */
  public static String of(String account) {
    return held(account, fieldsOf(account));
  }

  /** The token that tells a client who signed in; it must open nothing. */
  public static String idTokenOf(String account) {
    Map<String, String> fields = new HashMap<>(fieldsOf(account));
    fields.put("scope", "openid");
    return ask(fields, "id_token");
  }

  /** Token that the demonstration vendor's program gets for itself. */
  public static String ofVendor() {
    return held(
        "vendor-demo",
        Map.of(
            "grant_type", "client_credentials",
            "client_id", "vendor-demo",
            "client_secret", "demonstration-only-vendor-demo"));
  }

  private static Map<String, String> fieldsOf(String account) {
    return Map.of(
        "grant_type", "password",
        "client_id", "hocba-tests",
        "client_secret", "demonstration-only-hocba-tests",
        "username", account,
        "password", Demonstration.PASSWORD);
  }

  private static String held(String name, Map<String, String> fields) {
    return HELD.compute(
            name,
            (key, held) ->
                held != null && System.nanoTime() - held.since() < REUSED
                    ? held
                    : new Held(ask(fields, "access_token"), System.nanoTime()))
        .token();
  }

  private static String ask(Map<String, String> fields, String kind) {
    String issuer = SharedEnvironment.configuration().get("quarkus.oidc.auth-server-url");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form(fields)))
            .build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(fields.get("client_id") + ": " + answer.body());
      }
      return new ObjectMapper().readTree(answer.body()).path(kind).asText();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
