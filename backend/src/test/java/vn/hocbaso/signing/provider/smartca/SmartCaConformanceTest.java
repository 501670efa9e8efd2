package vn.hocbaso.signing.provider.smartca;

import java.time.Clock;
import java.util.List;
import vn.hocbaso.signing.provider.ProviderFactory;
import vn.hocbaso.signing.provider.SimulatedProviderConformance;
import vn.hocbaso.signing.trust.SigningSettings.RsaPadding;

class SmartCaConformanceTest extends SimulatedProviderConformance {

  @Override
  protected ProviderFactory factory(Clock clock) {
    return new SmartCaFactory(clock);
  }

  @Override
  protected String settingsName() {
    return "smartca";
  }

  @Override
  protected String handingIn() {
    return "sign";
  }

  @Override
  protected List<RsaPadding> paddings() {
    return List.of(RsaPadding.PKCS1);
  }
}
