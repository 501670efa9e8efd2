package vn.hocbaso.local;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How Keycloak is started: its own start command without the shell around it, so that the process
 * we start is the server itself.
 *
 * @param home see {@link KeycloakHome}
 */
record KeycloakCommand(KeycloakDistribution distribution, Path home, int port) {

  /** The realm's address; localhost, because browser and service must name the same issuer. */
  String issuer() {
    return "http://localhost:" + port + "/realms/hocba";
  }

  /** Answers only when the realm is there. */
  URI discovery() {
    return URI.create(issuer() + "/.well-known/openid-configuration");
  }

  /** A start that imports the realm and records which classes it loads. */
  List<String> learning() {
    return command(
        "-XX:ArchiveClassesAtExit=" + distribution.classArchive(), List.of("--import-realm"));
  }

  /** A start on a home that holds the realm. */
  List<String> ordinary() {
    return command("-XX:SharedArchiveFile=" + distribution.classArchive(), List.of());
  }

  private List<String> command(String archive, List<String> extra) {
    List<String> command = new ArrayList<>();
    command.add(ChildProcess.java());
    command.addAll(jvm(archive));
    command.addAll(List.of("-cp", distribution.lib().resolve("quarkus-run.jar").toString()));
    command.add("io.quarkus.bootstrap.runner.QuarkusEntryPoint");
    command.addAll(
        List.of(
            "start",
            "--optimized",
            "--http-enabled=true",
            "--http-host=127.0.0.1",
            "--http-port=" + port,
            "--hostname=http://localhost:" + port,
            "--cache=local"));
    command.addAll(extra);
    return command;
  }

  private List<String> jvm(String archive) {
    List<String> options = new ArrayList<>(List.of("-Xms64m", "-Xmx384m", "-XX:+UseSerialGC"));
    options.addAll(
        List.of(
            archive,
            // A class archive of another JVM is not worth a message: it is just not used.
            "-Xlog:disable",
            "-Xlog:all=error:stderr",
            "-Xlog:cds=off",
            "-XX:TieredStopAtLevel=1",
            "-Dfile.encoding=UTF-8",
            "-Dstdout.encoding=UTF-8",
            "-Duser.language=en",
            "-Duser.country=US"));
    for (String opened :
        List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
      options.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
    }
    options.addAll(
        List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Dpicocli.disable.closures=true",
            "-Dkc.home.dir=" + home,
            "-Djboss.server.config.dir=" + home.resolve("conf")));
    return options;
  }
}
