package vn.hocbaso.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.vertx.http.runtime.filters.Filter;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.ext.web.Router;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Uploads that never end hold neither the service nor each other for long. */
class UploadGateTest {

  private static final int LONG = 600;
  private static final int PATIENCE_MS = 20_000;

  private final Vertx vertx = Vertx.vertx();
  private final List<Socket> open = new ArrayList<>();

  @AfterEach
  void close() throws Exception {
    for (Socket socket : open) {
      socket.close();
    }
    vertx.close().toCompletionStage().toCompletableFuture().get(20, TimeUnit.SECONDS);
  }

  @Test
  void asManyAsAllowedAreTakenAndOneMoreIsSentAway() throws Exception {
    int port = serve(1, LONG);
    Socket first = begin(port);
    assertThat(firstLine(begin(port))).isEqualTo("HTTP/1.1 503 Service Unavailable");

    end(first);
    assertThat(firstLine(first)).isEqualTo("HTTP/1.1 200 OK");
    Socket next = begin(port);
    end(next);
    assertThat(firstLine(next)).isEqualTo("HTTP/1.1 200 OK");
  }

  @Test
  void oneWhoseSenderGoesAwayLeavesItsPlace() throws Exception {
    int port = serve(1, LONG);
    begin(port).close();
    // The service hears of it a moment later.
    String answer = "";
    for (int i = 0; i < 1_000 && !answer.contains("200"); i++) {
      Socket next = begin(port);
      end(next);
      answer = firstLine(next);
    }
    assertThat(answer).isEqualTo("HTTP/1.1 200 OK");
  }

  @Test
  void oneThatTakesTooLongIsCutOff() throws Exception {
    int port = serve(1, 1);
    Socket slow = begin(port);
    assertThat(slow.getInputStream().read()).as("the end of the connection").isEqualTo(-1);
  }

  @Test
  void otherRequestsAreNotCounted() throws Exception {
    int port = serve(1, LONG);
    begin(port);
    Socket other = send(port, "GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    assertThat(firstLine(other)).isEqualTo("HTTP/1.1 200 OK");
  }

  private int serve(int most, int seconds) throws Exception {
    Filters filters = new Filters();
    new UploadGate(most, seconds).register(filters);
    Router router = Router.router(vertx);
    for (Filter filter : filters.getFilters()) {
      router.route().handler(filter.getHandler());
    }
    router
        .route()
        .handler(
            routing ->
                routing.request().body().onSuccess(whole -> routing.response().end("taken")));
    HttpServer server =
        vertx
            .createHttpServer()
            .requestHandler(router)
            .listen(0, "localhost")
            .toCompletionStage()
            .toCompletableFuture()
            .get(20, TimeUnit.SECONDS);
    return server.actualPort();
  }

  private Socket begin(int port) throws IOException {
    return send(
        port,
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Type: multipart/form-data; boundary=b\r\n"
            + "Content-Length: 8\r\n\r\n1234");
  }

  private static void end(Socket upload) throws IOException {
    upload.getOutputStream().write("5678".getBytes(StandardCharsets.UTF_8));
  }

  private Socket send(int port, String text) throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
    open.add(socket);
    socket.setSoTimeout(PATIENCE_MS);
    socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    return socket;
  }

  private static String firstLine(Socket socket) throws IOException {
    String line =
        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))
            .readLine();
    return line == null ? "" : line;
  }
}
