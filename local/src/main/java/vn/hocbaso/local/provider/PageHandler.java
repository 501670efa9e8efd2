package vn.hocbaso.local.provider;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** Serves the telephone page and the control page, and carries out what is pressed there. */
final class PageHandler implements HttpHandler {

  private static final int LONGEST = 64 * 1024;
  private static final String PHONE = "/phone";
  private static final String CONTROL = "/control";

  private final Pages pages;
  private final Requests requests;
  private final Illness illness;
  private final Callback callback;
  private final Runnable forget;

  PageHandler(Pages pages, Requests requests, Illness illness, Callback callback, Runnable forget) {
    this.pages = pages;
    this.requests = requests;
    this.illness = illness;
    this.callback = callback;
    this.forget = forget;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      handle(exchange, exchange.getRequestURI().getPath());
    }
  }

  private void handle(HttpExchange exchange, String path) throws IOException {
    try {
      switch (exchange.getRequestMethod()) {
        case "GET" -> show(exchange, path);
        case "POST" -> act(exchange, path, read(exchange));
        default -> exchange.sendResponseHeaders(405, -1);
      }
    } catch (IllegalArgumentException unknownWord) {
      exchange.sendResponseHeaders(400, -1);
    }
  }

  private void show(HttpExchange exchange, String path) throws IOException {
    String query = Objects.requireNonNullElse(exchange.getRequestURI().getRawQuery(), "");
    String user = Page.form(query).getOrDefault("user", "");
    switch (path) {
      case "/" -> redirect(exchange, PHONE);
      case PHONE -> send(exchange, user.isEmpty() ? pages.telephones() : pages.telephone(user));
      case CONTROL -> send(exchange, pages.control(callback.address()));
      case CONTROL + "/requests" -> send(exchange, RequestList.of(requests.all()));
      default -> exchange.sendResponseHeaders(404, -1);
    }
  }

  private void act(HttpExchange exchange, String path, Map<String, String> form)
      throws IOException {
    switch (path) {
      case PHONE + "/decision" -> {
        Decision decision = Decision.valueOf(form.getOrDefault("decision", ""));
        if (decision != Decision.APPROVE && decision != Decision.REFUSE) {
          throw new IllegalArgumentException("a telephone approves or refuses");
        }
        requests.decide(form.getOrDefault("request", ""), decision);
        redirect(exchange, PHONE + "?user=" + Page.encoded(form.getOrDefault("user", "")));
      }
      case CONTROL + "/decision" -> {
        requests.decide(
            form.getOrDefault("request", ""), Decision.valueOf(form.getOrDefault("decision", "")));
        redirect(exchange, CONTROL);
      }
      case CONTROL + "/misbehaviour" -> {
        Misbehaviour kind = Misbehaviour.valueOf(form.getOrDefault("kind", ""));
        illness.set(
            new Illness.Place(form.getOrDefault("user", ""), form.getOrDefault("operation", "")),
            kind);
        redirect(exchange, CONTROL);
      }
      case CONTROL + "/callback" -> {
        callback.setAddress(form.getOrDefault("address", ""));
        redirect(exchange, CONTROL);
      }
      case CONTROL + "/cure" -> {
        illness.cure();
        redirect(exchange, CONTROL);
      }
      case CONTROL + "/forget" -> {
        requests.forget();
        forget.run();
        redirect(exchange, CONTROL);
      }
      default -> exchange.sendResponseHeaders(404, -1);
    }
  }

  private static Map<String, String> read(HttpExchange exchange) throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(LONGEST);
    return Page.form(new String(body, StandardCharsets.UTF_8));
  }

  private static void redirect(HttpExchange exchange, String path) throws IOException {
    exchange.getResponseHeaders().set("Location", URI.create(path).toString());
    exchange.sendResponseHeaders(303, -1);
  }

  private static void send(HttpExchange exchange, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String type = text.startsWith("<") ? "text/html; charset=utf-8" : "application/json";
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange
        .getResponseHeaders()
        .set(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'");
    exchange.sendResponseHeaders(200, bytes.length);
    exchange.getResponseBody().write(bytes);
  }
}
