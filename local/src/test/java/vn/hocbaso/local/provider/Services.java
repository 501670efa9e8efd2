package vn.hocbaso.local.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import vn.hocbaso.local.authority.Holder;
import vn.hocbaso.local.authority.TestAuthority;

/** Running services for two people, and a client without any manners of its own. */
final class Services implements AutoCloseable {

  static final String TEACHER = "092188000001";
  static final String MANAGER = "092075000002";

  private final TestAuthority authority;
  private final ProviderServer server;
  private final HttpClient client = HttpClient.newHttpClient();

  private Services(TestAuthority authority, ProviderServer server) {
    this.authority = authority;
    this.server = server;
  }

  static Services start(Path directory, Clock clock) {
    TestAuthority authority =
        TestAuthority.start(
            directory.resolve("authority"),
            Clock.systemUTC(),
            List.of(
                new Holder.Person(TEACHER, "Nguyễn Thị Thử", "Trường Tiểu học Thử"),
                new Holder.Person(MANAGER, "Lê Văn <Kiểm>", "Trường Tiểu học Thử")));
    return new Services(
        authority,
        ProviderServer.start(directory.resolve("providers"), authority.keystores(), clock));
  }

  ProviderControl control() {
    return server.control();
  }

  /** A valid hash in Base64. */
  static String hash(String text) {
    return Base64.getEncoder().encodeToString(digest(text));
  }

  static byte[] digest(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** Posts JSON, with single quotes for double ones. */
  Heard post(String path, String token, String json) throws IOException, InterruptedException {
    return send(path, token, "application/json", json.replace('\'', '"'));
  }

  Heard send(String path, String token, String type, String body)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.address().resolve(path))
            .header("Content-Type", type)
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
    String text = response.body();
    return new Heard(
        response.statusCode(), new ObjectMapper().readTree(text.isEmpty() ? "{}" : text));
  }

  String page(String path) throws IOException, InterruptedException {
    return client
        .send(
            HttpRequest.newBuilder(server.address().resolve(path)).build(), BodyHandlers.ofString())
        .body();
  }

  @Override
  public void close() {
    server.close();
    authority.close();
    client.close();
  }

  /** An answer. */
  record Heard(int status, JsonNode body) {

    String text(String name) {
      return body.path(name).asText();
    }

    /** Status and description of a refusal. */
    String refusal() {
      return status + " " + text("error_description");
    }
  }
}
