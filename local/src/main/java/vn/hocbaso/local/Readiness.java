package vn.hocbaso.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Waits until a server answers. */
final class Readiness {

  private static final Duration LIMIT = Duration.ofMinutes(3);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private Readiness() {}

  /**
   * Returns when the address answers with status 200.
   *
   * @throws LocalFailure when the process ends before that, or after three minutes
   */
  static void await(URI address, ChildProcess process, String name) {
    try (HttpClient client =
        HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build()) {
      long deadline = System.nanoTime() + LIMIT.toNanos();
      while (!answers(client, address)) {
        if (!process.alive() || System.nanoTime() > deadline) {
          throw new LocalFailure(name + " does not start:\n" + process.lastLines(20));
        }
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new LocalFailure(name + ": interrupted while starting", e);
    }
  }

  private static boolean answers(HttpClient client, URI address) throws InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build();
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }
}
