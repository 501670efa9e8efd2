package vn.hocbaso.record;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import vn.hocbaso.testing.TestTokens;

/** A provider on a token of SoftHSM with the keys of the demonstration. */
public final class TokenResource implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    return TestTokens.configuration();
  }

  @Override
  public void stop() {}
}
