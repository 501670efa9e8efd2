package vn.hocbaso.testing;

import java.util.Map;
import java.util.TreeMap;
import vn.hocbaso.local.LocalEnvironment;
import vn.hocbaso.local.LocalSettings;

/**
 * The one environment of this test run.
 *
 * <p>What it is reached by is kept in the system properties: Quarkus loads test classes more than
 * once, each time with static fields of their own, and each would start an environment.
 */
final class SharedEnvironment {

  private static final String PREFIX = "hocba.testing.";

  private SharedEnvironment() {}

  static synchronized Map<String, String> configuration() {
    Map<String, String> known = remembered();
    return known.isEmpty() ? start() : known;
  }

  private static Map<String, String> start() {
    LocalEnvironment environment = LocalEnvironment.start(LocalSettings.forTests());
    Runtime.getRuntime().addShutdownHook(new Thread(environment::close, "close-environment"));
    environment.configuration().forEach((name, value) -> System.setProperty(PREFIX + name, value));
    return environment.configuration();
  }

  private static Map<String, String> remembered() {
    Map<String, String> known = new TreeMap<>();
    for (String name : System.getProperties().stringPropertyNames()) {
      if (name.startsWith(PREFIX)) {
        known.put(name.substring(PREFIX.length()), System.getProperty(name));
      }
    }
    return known;
  }
}
