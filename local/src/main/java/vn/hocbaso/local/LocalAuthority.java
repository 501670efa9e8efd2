package vn.hocbaso.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import vn.hocbaso.local.authority.DemonstrationHolders;
import vn.hocbaso.local.authority.Holder;
import vn.hocbaso.local.authority.TestAuthority;
import vn.hocbaso.local.demonstration.Demonstration;

/** The test authority as a part of the local environment, with the demonstration's certificates. */
record LocalAuthority(TestAuthority authority) implements LocalService {

  static LocalAuthority start(Path directory) {
    return new LocalAuthority(TestAuthority.start(directory, Clock.systemUTC(), holders()));
  }

  private static List<Holder> holders() {
    try (InputStream file = Demonstration.open()) {
      return DemonstrationHolders.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Map<String, String> configuration() {
    return authority.configuration();
  }

  @Override
  public void close() {
    authority.close();
  }
}
