package vn.hocbaso.signing.provider.mysign;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.hocbaso.signing.provider.ProviderFactory;
import vn.hocbaso.signing.provider.ProviderSettings;
import vn.hocbaso.signing.provider.SignatureProvider;
import vn.hocbaso.signing.provider.remote.RemoteSettings;

/** Builds providers of the kind {@code MYSIGN}. */
@ApplicationScoped
class MySignFactory implements ProviderFactory {

  private final Clock clock;

  MySignFactory(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "MYSIGN";
  }

  @Override
  public SignatureProvider create(String name, ProviderSettings settings) {
    RemoteSettings remote = new RemoteSettings(name, settings);
    return new MySignProvider(name, remote, new MySignApi(remote), clock);
  }
}
