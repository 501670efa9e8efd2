package vn.hocbaso.signing.provider.remote;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;

/** The way to a provider over HTTP: no redirects, each talk ends within the time-out. */
public final class RemoteService {

  private final HttpClient client;
  private final Duration timeout;

  /**
   * Calls nobody yet.
   *
   * @param timeout for all calls of one talk together
   */
  public RemoteService(Duration timeout) {
    this.timeout = timeout;
    this.client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(timeout)
            .build();
  }

  /** A series of calls that ends within the time-out, counted from now. */
  public Talk talk() {
    return new Talk(client, System.nanoTime() + timeout.toNanos());
  }

  /** The address of an operation below a provider's own. */
  public static URI at(URI base, String path) {
    String start = base.toString();
    return URI.create((start.endsWith("/") ? start : start + "/") + path);
  }
}
