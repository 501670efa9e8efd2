package vn.hocbaso.signing.provider.smartca;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.hocbaso.signing.provider.ProviderFactory;
import vn.hocbaso.signing.provider.ProviderSettings;
import vn.hocbaso.signing.provider.SignatureProvider;
import vn.hocbaso.signing.provider.remote.RemoteSettings;

/** Builds providers of the kind {@code SMARTCA}. */
@ApplicationScoped
class SmartCaFactory implements ProviderFactory {

  private final Clock clock;

  SmartCaFactory(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "SMARTCA";
  }

  @Override
  public SignatureProvider create(String name, ProviderSettings settings) {
    RemoteSettings remote = new RemoteSettings(name, settings);
    return new SmartCaProvider(name, remote, new SmartCaApi(remote, clock), clock);
  }
}
