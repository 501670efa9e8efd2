package vn.hocbaso.local.authority;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.GeneralSecurityException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;

/** HTTP on 127.0.0.1: a path for each of the authority's answers. */
final class AuthorityServer implements AutoCloseable {

  static {
    // Without this the JDK's server waits 40 ms for a delayed acknowledgement on each answer.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private static final int LONGEST_REQUEST = 64 * 1024;

  /** Turns a request into an answer. */
  interface Responder {
    byte[] answer(byte[] request)
        throws IOException,
            GeneralSecurityException,
            OperatorCreationException,
            OCSPException,
            TSPException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Supplier<Outage> outage;

  AuthorityServer(int port, Supplier<Outage> outage) throws IOException {
    this.outage = outage;
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    server.setExecutor(threads);
  }

  int port() {
    return server.getAddress().getPort();
  }

  void serve(String path, String mediaType, Responder responder) {
    server.createContext(path, exchange -> handle(exchange, path, mediaType, responder));
  }

  void start() {
    server.start();
  }

  private void handle(HttpExchange exchange, String path, String mediaType, Responder responder)
      throws IOException {
    try (exchange) {
      if (outage.get().silences(path)) {
        exchange.sendResponseHeaders(503, -1);
        return;
      }
      byte[] request = exchange.getRequestBody().readNBytes(LONGEST_REQUEST);
      byte[] answer = responder.answer(request);
      exchange.getResponseHeaders().set("Content-Type", mediaType);
      exchange.sendResponseHeaders(200, answer.length);
      exchange.getResponseBody().write(answer);
    } catch (GeneralSecurityException
        | OperatorCreationException
        | OCSPException
        | TSPException refused) {
      exchange.sendResponseHeaders(400, -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.close();
  }
}
