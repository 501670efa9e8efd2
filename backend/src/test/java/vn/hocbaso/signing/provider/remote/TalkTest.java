package vn.hocbaso.signing.provider.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.hocbaso.signing.provider.ProviderUnavailableException;

class TalkTest {

  private static final Duration PATIENT = Duration.ofMinutes(1);

  private final CountDownLatch end = new CountDownLatch(1);
  private HttpServer server;

  /** Answers as a test wants. */
  private interface Manner {
    void answer(HttpExchange exchange) throws IOException, InterruptedException;
  }

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.start();
  }

  @AfterEach
  void stop() {
    end.countDown();
    server.stop(0);
  }

  private Answer ask(Duration timeout, Manner manner) {
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            manner.answer(exchange);
          } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
          }
        });
    URI target = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
    return new RemoteService(timeout).talk().post(target, "", Answer.object());
  }

  private Answer ask(int status, String body) {
    return ask(
        PATIENT,
        exchange -> {
          byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
          exchange.getResponseHeaders().set("Location", "/elsewhere");
          exchange.sendResponseHeaders(status, bytes.length);
          exchange.getResponseBody().write(bytes);
        });
  }

  private static void assertUnavailable(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(ProviderUnavailableException.class)
        .hasMessageNotContaining("secret")
        .hasNoCause();
  }

  @Test
  void readsAnObject() {
    Answer answer = ask(200, "{\"a\":\"b\",\"n\":\"7\",\"m\":7}");
    assertThat(answer.text("a")).isEqualTo("b");
    assertThat(answer.number("n")).isEqualTo(answer.number("m"));
    assertThat(answer.toString()).doesNotContain("b\"");
  }

  @Test
  void followsNoRedirect() {
    assertUnavailable(() -> ask(302, "{}"));
  }

  @Test
  void takesNoList() {
    assertUnavailable(() -> ask(200, "[\"secret\"]"));
  }

  @Test
  void takesNoTrailingWords() {
    assertUnavailable(() -> ask(200, "{} secret"));
  }

  @Test
  void takesNoNameTwice() {
    assertUnavailable(() -> ask(200, "{\"secret\":1,\"secret\":2}"));
  }

  @Test
  void tellsNothingOfAValueOfTheWrongKind() {
    Answer answer = ask(200, "{\"a\":{\"secret\":1}}");
    assertUnavailable(() -> answer.text("a"));
    assertUnavailable(() -> answer.number("b"));
    assertUnavailable(() -> answer.texts("a"));
  }

  @Test
  void readsNoMoreThanItsBound() {
    assertUnavailable(
        () ->
            ask(
                PATIENT,
                exchange -> {
                  exchange.sendResponseHeaders(200, 0);
                  OutputStream out = exchange.getResponseBody();
                  byte[] block = new byte[1024 * 1024];
                  for (int i = 0; i < 64; i++) {
                    out.write(block);
                  }
                }));
  }

  @Test
  void aBodyThatDripsEndsWithTheTimeOut() {
    assertUnavailable(
        () ->
            ask(
                Duration.ofMillis(300),
                exchange -> {
                  exchange.sendResponseHeaders(200, 0);
                  exchange.getResponseBody().write('{');
                  exchange.getResponseBody().flush();
                  end.await();
                }));
  }
}
