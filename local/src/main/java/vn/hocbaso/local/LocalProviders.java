package vn.hocbaso.local;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import vn.hocbaso.local.provider.ProviderServer;

/** The simulated signing services as a part of the local environment. */
record LocalProviders(ProviderServer server) implements LocalService {

  /**
   * Starts them.
   *
   * @param keystores of the test authority, which is running
   */
  static LocalProviders start(Path directory, Path keystores) {
    return new LocalProviders(ProviderServer.start(directory, keystores, Clock.systemUTC()));
  }

  URI phoneAddress() {
    return server.phoneAddress();
  }

  @Override
  public Map<String, String> configuration() {
    return server.configuration();
  }

  @Override
  public void close() {
    server.close();
  }
}
