package vn.hocbaso.local.agent;

import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.file.FileSystemOptions;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.http.ServerWebSocketHandshake;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The agent, listening on 127.0.0.1. Pages of other origins than the given ones are turned away
 * before a word is spoken; programs that are no browser send no origin and are turned away too,
 * except from {@code POST /conduct}, which takes a {@link Conduct} from them and from nobody else.
 */
public final class DeskAgentSimulator implements AutoCloseable {

  /** Path of the open format. */
  public static final String OPEN_PATH = "/desk";

  /** Path of the other one. */
  public static final String VGCA_PATH = "/SignMsg";

  private static final int LONGEST_MESSAGE = 256 * 1024;
  private static final int PROTOCOL_ERROR = 1002;
  private static final long PATIENCE_SECONDS = 10;

  private final Vertx vertx;
  private final HttpServer server;
  private final Desk desk;
  private final Set<String> origins;

  private DeskAgentSimulator(Path keystores, Set<String> origins) {
    this.desk = new Desk(keystores);
    this.origins = Set.copyOf(origins);
    this.vertx =
        Vertx.vertx(
            new VertxOptions()
                .setEventLoopPoolSize(1)
                .setFileSystemOptions(
                    new FileSystemOptions()
                        .setFileCachingEnabled(false)
                        .setClassPathResolvingEnabled(false)));
    this.server =
        vertx.createHttpServer(
            new HttpServerOptions()
                .setMaxWebSocketMessageSize(LONGEST_MESSAGE)
                .setMaxWebSocketFrameSize(LONGEST_MESSAGE)
                .setWebSocketSubProtocols(List.of(OpenLine.PROTOCOL)));
  }

  /**
   * Starts the agent.
   *
   * @param keystores the test authority's; each is a token
   * @param origins pages that may speak to it, such as {@code http://localhost:8080}
   * @param port 0 for any free one
   */
  public static DeskAgentSimulator start(Path keystores, Set<String> origins, int port) {
    DeskAgentSimulator agent = new DeskAgentSimulator(keystores, origins);
    agent.server.webSocketHandshakeHandler(agent::decide).webSocketHandler(agent::serve);
    agent.server.requestHandler(agent::control);
    try {
      await(agent.server.listen(port, "127.0.0.1").toCompletionStage().toCompletableFuture());
      return agent;
    } catch (RuntimeException failure) {
      agent.close();
      throw failure;
    }
  }

  /** Address of the open format. */
  public URI address() {
    return URI.create("ws://127.0.0.1:" + server.actualPort() + OPEN_PATH);
  }

  /** Address of the format of Ban Cơ yếu's agent. */
  public URI vgcaAddress() {
    return URI.create("ws://127.0.0.1:" + server.actualPort() + VGCA_PATH);
  }

  /** Behaves so from now on. */
  public void behave(Conduct conduct) {
    desk.behave(conduct);
  }

  private void decide(ServerWebSocketHandshake handshake) {
    String origin = handshake.headers().get("Origin");
    if (origin == null || !origins.contains(origin)) {
      handshake.reject(403);
    } else if (!Set.of(OPEN_PATH, VGCA_PATH).contains(handshake.path())) {
      handshake.reject(404);
    } else {
      handshake.accept();
    }
  }

  private void serve(ServerWebSocket socket) {
    if (socket.path().equals(VGCA_PATH)) {
      answer(socket, new VgcaLine(desk)::answer);
    } else if (OpenLine.PROTOCOL.equals(socket.subProtocol())) {
      answer(socket, new OpenLine(desk)::answer);
    } else {
      socket.close((short) PROTOCOL_ERROR);
    }
  }

  private static void answer(ServerWebSocket socket, Function<String, Reply> line) {
    socket.binaryMessageHandler(bytes -> socket.close((short) PROTOCOL_ERROR));
    socket.textMessageHandler(
        message -> {
          switch (line.apply(message)) {
            case Reply.Text text -> socket.writeTextMessage(text.message());
            case Reply.Silence silence -> {}
            case Reply.Cut cut -> socket.close();
          }
        });
  }

  private void control(HttpServerRequest request) {
    if (request.headers().contains("Origin")) {
      request.response().setStatusCode(403).end();
    } else if (!request.path().equals("/conduct") || !request.method().name().equals("POST")) {
      request.response().setStatusCode(404).end();
    } else {
      request.bodyHandler(body -> request.response().setStatusCode(behave(body)).end());
    }
  }

  private int behave(Buffer body) {
    String wanted = body.toString(StandardCharsets.UTF_8).strip();
    return Arrays.stream(Conduct.values())
        .filter(conduct -> conduct.name().equals(wanted))
        .findFirst()
        .map(
            conduct -> {
              desk.behave(conduct);
              return 204;
            })
        .orElse(400);
  }

  @Override
  public void close() {
    await(vertx.close().toCompletionStage().toCompletableFuture());
  }

  private static void await(CompletableFuture<?> step) {
    step.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
  }
}
