package vn.hocbaso.local.provider;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The running services with their telephones, on 127.0.0.1. What they were asked is forgotten at
 * the end.
 */
public final class ProviderServer implements AutoCloseable {

  static {
    // Without this the JDK's server waits 40 ms for a delayed acknowledgement on each answer.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private static final String PREFIX = "hocba.signing.providers.";

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private ProviderServer(HttpServer server, Path keystores, Clock clock) {
    this.server = server;
    SignerKeys keys = new SignerKeys(keystores);
    Illness illness = new Illness();
    ValueMaker values = new ValueMaker(keys, illness);
    Callback callback = new Callback(threads);
    Requests requests = new Requests(clock, callback::decided);
    SmartCaService smartCa = new SmartCaService(requests, values);
    CscService csc = new CscService(clock, requests, values);
    callback.tellsBy(smartCa::notice);
    for (WireFormat service : List.of(new MySignService(clock, requests, values), smartCa, csc)) {
      server.createContext(service.root() + "/", new ServiceHandler(service, illness));
    }
    Pages pages = new Pages(keys, requests, illness);
    server.createContext("/", new PageHandler(pages, requests, illness, callback, csc::forget));
    server.setExecutor(threads);
    server.start();
  }

  /**
   * Starts the services.
   *
   * @param directory remembers the port, so that the telephone's address stays
   * @param keystores of the test authority
   */
  public static ProviderServer start(Path directory, Path keystores, Clock clock) {
    try {
      Files.createDirectories(directory);
      Path portFile = directory.resolve("port");
      HttpServer server = bind(portFile);
      Files.writeString(portFile, Integer.toString(server.getAddress().getPort()));
      return new ProviderServer(server, keystores, clock);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static HttpServer bind(Path portFile) throws IOException {
    int wanted = Files.exists(portFile) ? Integer.parseInt(Files.readString(portFile).strip()) : 0;
    try {
      return HttpServer.create(address(wanted), 0);
    } catch (BindException taken) {
      return HttpServer.create(address(0), 0);
    }
  }

  private static InetSocketAddress address(int port) {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
  }

  /** Where it answers. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  /** The page that stands for the signers' telephones. */
  public URI phoneAddress() {
    return address().resolve("/phone");
  }

  /** Decides for signers and makes the services ill, for tests. */
  public ProviderControl control() {
    return new ProviderControl(address());
  }

  /** What the service has to know to use them: names and values of its configuration. */
  public Map<String, String> configuration() {
    Map<String, String> all = new TreeMap<>();
    account(all, "mysign", "MYSIGN", "");
    all.put(PREFIX + "mysign.label", MySignService.NAME);
    all.put(PREFIX + "mysign.profile", ClientAccount.PROFILE);
    all.put(PREFIX + "mysign.person-user", "CMT_{number}");
    all.put(PREFIX + "mysign.organisation-user", "MST_{number}");
    account(all, "smartca", "SMARTCA", "/sca/sp769");
    all.put(PREFIX + "smartca.label", SmartCaService.NAME);
    all.put(PREFIX + "smartca.rsa-padding", "PKCS1");
    account(all, "csc", "CSC", "/csc/v2");
    all.put(PREFIX + "csc.label", "CSC API v2");
    all.put(PREFIX + "csc.token-url", address() + "/csc/oauth2/token");
    return Map.copyOf(all);
  }

  private void account(Map<String, String> all, String name, String kind, String path) {
    all.put(PREFIX + name + ".kind", kind);
    all.put(PREFIX + name + ".url", address() + path);
    all.put(PREFIX + name + ".client-id", ClientAccount.ID);
    all.put(PREFIX + name + ".client-secret", ClientAccount.SECRET);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
