package vn.hocbaso.local.provider;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Function;

/**
 * Calls the client when a SmartCA transaction is decided, once and without asking what became of
 * it: a hint, as anybody may call that address. The address is set on the control page.
 */
final class Callback {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private final Executor threads;
  private volatile String address = "";
  private volatile Function<SigningRequest, ObjectNode> words = request -> Reply.object();

  Callback(Executor threads) {
    this.threads = threads;
  }

  void tellsBy(Function<SigningRequest, ObjectNode> notice) {
    this.words = notice;
  }

  String address() {
    return address;
  }

  /** Sets the address; empty for no calls. */
  void setAddress(String address) {
    this.address = address.isEmpty() ? "" : URI.create(address).toString();
  }

  void decided(SigningRequest request) {
    String target = address;
    if (!target.isEmpty() && request.service().equals(SmartCaService.NAME)) {
      threads.execute(() -> call(target, words.apply(request).toString()));
    }
  }

  private void call(String target, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(target))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    client.sendAsync(request, HttpResponse.BodyHandlers.discarding());
  }
}
