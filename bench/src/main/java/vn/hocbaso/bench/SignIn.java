package vn.hocbaso.bench;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.hocbaso.local.demonstration.Demonstration;

/** Access tokens of demonstration accounts from the real Keycloak, where they live five minutes. */
final class SignIn {

  private static final long REUSED = Duration.ofMinutes(3).toNanos();

  private record Held(String token, long since) {}

  private final URI endpoint;
  private final HttpClient client = HttpClient.newHttpClient();
  private final Map<String, Held> held = new ConcurrentHashMap<>();

  SignIn(URI endpoint) {
    this.endpoint = endpoint;
  }

  String token(String account) {
    return held.compute(
            account,
            (name, before) ->
                before != null && System.nanoTime() - before.since() < REUSED
                    ? before
                    : new Held(ask(name), System.nanoTime()))
        .token();
  }

  private String ask(String account) {
    String form =
        "grant_type=password&client_id=hocba-tests&client_secret=demonstration-only-hocba-tests"
            + "&username="
            + account
            + "&password="
            + Demonstration.PASSWORD;
    HttpRequest request =
        HttpRequest.newBuilder(endpoint)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try {
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      if (answer.statusCode() != 200) {
        throw new BenchFailure(account + ": " + answer.body());
      }
      return new JsonMapper().readTree(answer.body()).path("access_token").asText();
    } catch (IOException e) {
      throw new BenchFailure(account + ": " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchFailure("interrupted");
    }
  }
}
