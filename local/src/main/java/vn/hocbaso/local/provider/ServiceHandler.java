package vn.hocbaso.local.provider;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Reads calls of one service strictly and answers well or ill. */
final class ServiceHandler implements HttpHandler {

  private static final int LONGEST = 4 * 1024 * 1024;

  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final WireFormat service;
  private final Illness illness;

  ServiceHandler(WireFormat service, Illness illness) {
    this.service = service;
    this.illness = illness;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Reply reply = reply(exchange);
      String path = exchange.getRequestURI().getPath();
      String operation = path.substring(path.lastIndexOf('/') + 1);
      Illness.Place place = new Illness.Place(reply.user(), operation);
      switch (illness.of(place)) {
        case DROP -> {
          // Closing an exchange without an answer closes the line.
        }
        case SERVER_ERROR -> send(exchange, 503, "");
        case NONSENSE -> send(exchange, 200, "{\"answer\": ");
        case LATE -> {
          illness.awaitPunctuality(place);
          send(exchange, reply.status(), reply.body().toString());
        }
        case NONE, HALF, WRONG_CERTIFICATE, BAD_SIGNATURE ->
            send(exchange, reply.status(), reply.body().toString());
      }
    } catch (InterruptedException stopping) {
      throw new InterruptedIOException();
    }
  }

  private Reply reply(HttpExchange exchange) throws IOException {
    try {
      return service.answer(call(exchange));
    } catch (Refusal refusal) {
      return service.refused(refusal);
    }
  }

  private Call call(HttpExchange exchange) throws IOException {
    if (!exchange.getRequestMethod().equals("POST")) {
      throw new Refusal(405, "invalid_request", "POST only");
    }
    String path = exchange.getRequestURI().getPath();
    boolean form = service.takesForm(path);
    String wanted = form ? "application/x-www-form-urlencoded" : "application/json";
    if (!header(exchange, "Content-Type").startsWith(wanted)) {
      throw new Refusal(415, "invalid_request", "Content-Type is " + wanted);
    }
    byte[] body = exchange.getRequestBody().readNBytes(LONGEST + 1);
    if (body.length > LONGEST) {
      throw new Refusal(413, "invalid_request", "The request is too large");
    }
    String text = new String(body, StandardCharsets.UTF_8);
    return new Call(path, header(exchange, "Authorization"), form ? fields(text) : json(text));
  }

  private static JsonNode fields(String form) {
    ObjectNode fields = Reply.object();
    Page.form(form).forEach(fields::put);
    return fields;
  }

  private static JsonNode json(String text) {
    try {
      JsonNode body = JSON.readTree(text);
      if (body instanceof ObjectNode) {
        return body;
      }
    } catch (JsonProcessingException broken) {
      // refused below
    }
    throw new Refusal(400, "invalid_request", "The body is not a JSON object");
  }

  private static String header(HttpExchange exchange, String name) {
    return Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst(name), "");
  }

  private static void send(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
