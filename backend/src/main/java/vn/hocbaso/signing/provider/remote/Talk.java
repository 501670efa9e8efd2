package vn.hocbaso.signing.provider.remote;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import vn.hocbaso.signing.provider.ProviderUnavailableException;

/** Some calls, one after the other, that share a deadline. */
public final class Talk {

  /** 2,000 values of RSA 4096 with their names are 1.6 MB. */
  private static final int LONGEST_ANSWER = 8 * 1024 * 1024;

  private final HttpClient client;
  private final long deadline;

  Talk(HttpClient client, long deadline) {
    this.client = client;
    this.deadline = deadline;
  }

  /**
   * Sends JSON.
   *
   * @param token for the {@code Authorization} header; empty for none
   * @throws ProviderUnavailableException when no usable answer comes in time
   */
  public Answer post(URI target, String token, ObjectNode body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target)
            .header("Content-Type", "application/json")
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()));
    if (!token.isEmpty()) {
      request.header("Authorization", "Bearer " + token);
    }
    return send(request.build());
  }

  /**
   * Sends a form.
   *
   * @throws ProviderUnavailableException when no usable answer comes in time
   */
  public Answer postForm(URI target, Map<String, String> fields) {
    String form =
        fields.entrySet().stream()
            .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(target)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  // The client's own time-out ends with the headers; a body that drips would outlast it.
  private Answer send(HttpRequest request) {
    FutureTask<Answer> task = new FutureTask<>(() -> exchange(request));
    Thread thread = Thread.ofVirtual().start(task);
    try {
      return task.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
    } catch (TimeoutException late) {
      task.cancel(true);
      throw new ProviderUnavailableException("no answer in time");
    } catch (ExecutionException failure) {
      throw failure.getCause() instanceof ProviderUnavailableException known
          ? known
          : new ProviderUnavailableException("no connection");
    } catch (InterruptedException stopping) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      throw new ProviderUnavailableException("interrupted");
    }
  }

  private Answer exchange(HttpRequest request) throws IOException, InterruptedException {
    HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
    try (InputStream in = response.body()) {
      byte[] body = in.readNBytes(LONGEST_ANSWER + 1);
      if (body.length > LONGEST_ANSWER) {
        throw new ProviderUnavailableException("the answer is too large");
      }
      return Answer.read(response.statusCode(), body);
    }
  }
}
