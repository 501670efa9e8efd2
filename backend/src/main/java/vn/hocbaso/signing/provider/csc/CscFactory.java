package vn.hocbaso.signing.provider.csc;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.hocbaso.signing.provider.ProviderFactory;
import vn.hocbaso.signing.provider.ProviderSettings;
import vn.hocbaso.signing.provider.SignatureProvider;
import vn.hocbaso.signing.provider.remote.RemoteSettings;

/** Builds providers of the kind {@code CSC}. */
@ApplicationScoped
class CscFactory implements ProviderFactory {

  private final Clock clock;

  CscFactory(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "CSC";
  }

  @Override
  public SignatureProvider create(String name, ProviderSettings settings) {
    RemoteSettings remote = new RemoteSettings(name, settings);
    return new CscProvider(name, remote, new CscApi(remote), clock);
  }
}
