package vn.hocbaso.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives a test the real PostgreSQL, Keycloak and test certification authority. They start once for
 * all tests of a run and end with it, however often Quarkus itself is started anew in between.
 */
public final class LocalTestResource implements QuarkusTestResourceLifecycleManager {

  @Override
  public Map<String, String> start() {
    Map<String, String> configuration = new TreeMap<>(SharedEnvironment.configuration());
    configuration.put("hocba.public-address", "http://localhost");
    configuration.put("hocba.signing.providers.desk.kind", "DESK");
    return configuration;
  }

  /** The environment outlives this test class; it ends with the test run. */
  @Override
  public void stop() {}
}
