package vn.hocbaso.local.agent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A page's end of the line. */
final class AgentClient implements WebSocket.Listener, AutoCloseable {

  static final String ORIGIN = "http://localhost:8080";

  /** What stands in the queue of answers when the line was cut. */
  static final String CUT = "(cut)";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient client = HttpClient.newHttpClient();
  private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
  private final StringBuilder message = new StringBuilder();
  private final WebSocket socket;
  private int id;

  private AgentClient(URI address, @Nullable String origin, @Nullable String protocol) {
    WebSocket.Builder builder = client.newWebSocketBuilder();
    if (origin != null) {
      builder.header("Origin", origin);
    }
    if (protocol != null) {
      builder.subprotocols(protocol);
    }
    socket = builder.buildAsync(address, this).join();
  }

  static AgentClient open(URI address, @Nullable String origin, @Nullable String protocol) {
    return new AgentClient(address, origin, protocol);
  }

  /** A page of our origin that has been greeted. */
  static AgentClient greeted(DeskAgentSimulator agent) {
    AgentClient client = open(agent.address(), ORIGIN, OpenLine.PROTOCOL);
    client.ask(client.question("hello"));
    return client;
  }

  ObjectNode question(String what) {
    id++;
    return JSON.createObjectNode().put("id", id).put("do", what);
  }

  JsonNode ask(Object question) {
    return read(say(question.toString()));
  }

  String say(String text) {
    socket.sendText(text, true).join();
    return hear();
  }

  private String hear() {
    try {
      String answer = heard.poll(10, TimeUnit.SECONDS);
      if (answer == null) {
        throw new AssertionError("no answer");
      }
      return answer;
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  static JsonNode read(String text) {
    try {
      return JSON.readTree(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket line, CharSequence data, boolean last) {
    message.append(data);
    if (last) {
      heard.add(message.toString());
      message.setLength(0);
    }
    line.request(1);
    return null;
  }

  @Override
  public CompletionStage<?> onClose(WebSocket line, int statusCode, String reason) {
    heard.add(CUT);
    return CompletableFuture.completedStage(null);
  }

  @Override
  public void onError(WebSocket line, Throwable error) {
    heard.add(CUT);
  }

  @Override
  public void close() {
    socket.abort();
    client.close();
  }
}
