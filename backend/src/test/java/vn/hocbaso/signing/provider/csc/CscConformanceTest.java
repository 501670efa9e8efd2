package vn.hocbaso.signing.provider.csc;

import java.time.Clock;
import java.util.List;
import vn.hocbaso.signing.provider.ProviderFactory;
import vn.hocbaso.signing.provider.SimulatedProviderConformance;
import vn.hocbaso.signing.trust.SigningSettings.RsaPadding;

class CscConformanceTest extends SimulatedProviderConformance {

  @Override
  protected ProviderFactory factory(Clock clock) {
    return new CscFactory(clock);
  }

  @Override
  protected String settingsName() {
    return "csc";
  }

  @Override
  protected String handingIn() {
    return "authorize";
  }

  @Override
  protected List<RsaPadding> paddings() {
    return List.of(RsaPadding.PSS, RsaPadding.PKCS1);
  }
}
