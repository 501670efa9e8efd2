package vn.hocbaso.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** The product's API as a program uses it, one account at a time. */
final class Api {

  private final URI address;
  private final SignIn signIn;
  private final ObjectMapper json = new JsonMapper();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  Api(URI address, SignIn signIn) {
    this.address = address;
    this.signIn = signIn;
  }

  JsonNode get(String account, String path) {
    return send(account, request(path).GET());
  }

  /** A change with a body of JSON. */
  JsonNode send(
      String account, String method, String path, Object body, Map<String, String> headers) {
    try {
      HttpRequest.Builder request =
          request(path)
              .header("Content-Type", "application/json")
              .method(method, BodyPublishers.ofByteArray(json.writeValueAsBytes(body)));
      headers.forEach(request::header);
      return send(account, request);
    } catch (IOException e) {
      throw new BenchFailure(path + ": " + e);
    }
  }

  /** An act on what the caller saw in a version. */
  JsonNode act(String account, String path, long version) {
    return send(
        account,
        request(path).header("If-Match", "\"" + version + "\"").POST(BodyPublishers.noBody()));
  }

  JsonNode upload(String account, String path, BodyPublisher body, String type) {
    return send(account, request(path).header("Content-Type", type).POST(body));
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve("/api/v1/schools/" + path));
  }

  private JsonNode send(String account, HttpRequest.Builder request) {
    HttpRequest whole = request.header("Authorization", "Bearer " + signIn.token(account)).build();
    try {
      HttpResponse<byte[]> answer = client.send(whole, BodyHandlers.ofByteArray());
      JsonNode body = json.readTree(answer.body());
      if (answer.statusCode() / 100 != 2) {
        throw new BenchFailure(whole.uri() + ": " + answer.statusCode() + " " + body);
      }
      return body;
    } catch (IOException e) {
      throw new BenchFailure(whole.uri() + ": " + e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchFailure("interrupted");
    }
  }
}
