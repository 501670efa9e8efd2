package vn.hocbaso.local;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** The service itself, built before, in a process of its own. */
final class ServiceProcess {

  private ServiceProcess() {}

  /**
   * Starts the service; it need not be ready on return.
   *
   * @param environment what it needs around it, running
   * @param more settings besides, which win
   */
  static ChildProcess start(
      RunSettings settings, LocalEnvironment environment, Map<String, String> more)
      throws IOException {
    if (!Files.exists(settings.service())) {
      throw new LocalFailure(settings.service() + " is missing; run ./mvnw -Prun");
    }
    Map<String, String> all = new TreeMap<>(environment.configuration());
    all.putAll(more);
    Path file = write(settings, all);
    return ChildProcess.start(
        List.of(
            ChildProcess.java(),
            "-Xmx768m",
            "-XX:+UseSerialGC",
            "--enable-native-access=ALL-UNNAMED",
            "-Dstdout.encoding=UTF-8",
            "-Dquarkus.config.locations=" + file,
            "-jar",
            settings.service().toString()),
        environment.environment(),
        settings.data().resolve("logs").resolve("service.log"));
  }

  static URI readiness(RunSettings settings) {
    return URI.create("http://127.0.0.1:" + settings.port() + "/q/health/ready");
  }

  // A file and not the command line: what stands there is seen by every user of the machine.
  private static Path write(RunSettings settings, Map<String, String> configuration)
      throws IOException {
    Map<String, String> all = new TreeMap<>(configuration);
    all.put("quarkus.http.host", "127.0.0.1");
    all.put("quarkus.http.body.uploads-directory", settings.data().resolve("uploads").toString());
    all.put("quarkus.http.port", Integer.toString(settings.port()));
    // Any free one: nobody collects figures here, and a second copy must not trip over it.
    all.put("quarkus.management.port", "0");
    if (Files.isDirectory(settings.webApp())) {
      all.put("hocba.web.directory", settings.webApp().toString());
    }
    Path file = settings.data().resolve("service.properties");
    Properties properties = new Properties();
    properties.putAll(all);
    Files.deleteIfExists(file);
    Files.createFile(
        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (Writer writer = Files.newBufferedWriter(file)) {
      properties.store(writer, null);
    }
    return file;
  }
}
