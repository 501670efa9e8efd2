package vn.hocbaso.local.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * The running test authority. Its directory holds everything: a second start with the same
 * directory has the same keys, certificates, revocations and port (the port stands in the
 * certificates).
 */
public final class TestAuthority implements AutoCloseable {

  /** PIN of every keystore that this authority makes. */
  public static final String PIN = "123456";

  private final Path directory;
  private final Clock clock;
  private final Addresses addresses;
  private final Issuer issuer;
  private final AuthorityKeys keys;
  private final AuthorityControl control;
  private final AuthorityServer server;

  private TestAuthority(Path directory, Clock clock)
      throws IOException, GeneralSecurityException, OperatorCreationException {
    this.directory = directory;
    this.clock = clock;
    Files.createDirectories(keystores());
    this.control = new AuthorityControl(directory);
    control.fail(Outage.NONE);
    this.server = bind(directory.resolve("port"), control);
    this.addresses = new Addresses(server.port());
    this.issuer = new Issuer(addresses, clock);
    this.keys = AuthorityKeys.load(directory.resolve("authority.p12"), issuer);
    KeyFiles.writePem(trustAnchors(), keys.root().chain());
    serve();
  }

  /**
   * Starts the authority and gives each holder that has none yet a certificate.
   *
   * @throws IllegalStateException when its port is taken by another program or its files are
   *     unreadable
   */
  public static TestAuthority start(Path directory, Clock clock, Collection<Holder> holders) {
    try {
      TestAuthority authority = new TestAuthority(directory, clock);
      for (Holder holder : holders) {
        authority.control.enrol(holder);
      }
      return authority;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException("the test authority cannot use its keys", e);
    }
  }

  /** Enrols, revokes and lets services fail, for tests. */
  public AuthorityControl control() {
    return control;
  }

  /** PEM file with the root certificate, for tools that check a signature independently. */
  public Path trustAnchors() {
    return directory.resolve("root.pem");
  }

  /** Directory with a PKCS#12 keystore and a PEM chain for each holder. */
  public Path keystores() {
    return directory.resolve("keystores");
  }

  /** What the service has to know to use it: names and values of its configuration. */
  public Map<String, String> configuration() {
    return Map.of(
        "hocba.signing.providers.keystore.kind", "KEYSTORE",
        "hocba.signing.providers.keystore.label", "Tệp khóa trên máy chủ",
        "hocba.signing.providers.keystore.directory", keystores().toAbsolutePath().toString(),
        "hocba.signing.trust-anchors", trustAnchors().toAbsolutePath().toString(),
        "hocba.signing.timestamp-url", addresses.url(Addresses.TIMESTAMP, ""));
  }

  @Override
  public void close() {
    server.close();
  }

  private static AuthorityServer bind(Path portFile, AuthorityControl control) throws IOException {
    int wanted = Files.exists(portFile) ? Integer.parseInt(Files.readString(portFile).strip()) : 0;
    try {
      AuthorityServer server = new AuthorityServer(wanted, control::outage);
      Files.writeString(portFile, Integer.toString(server.port()));
      return server;
    } catch (BindException taken) {
      throw new IllegalStateException(
          "port " + wanted + " of the test authority is taken by another program", taken);
    }
  }

  private void serve() {
    TimestampResponder timestamps = new TimestampResponder(keys.timestamp(), clock);
    server.serve(Addresses.TIMESTAMP, "application/timestamp-reply", timestamps::answer);
    serveIssuer(AuthorityKeys.ROOT, keys.root(), keys.rootOcsp());
    serveIssuer(AuthorityKeys.ISSUING, keys.issuing(), keys.issuingOcsp());
    server.start();
  }

  private void serveIssuer(String name, KeyAndChain authority, KeyAndChain ocspSigner) {
    Revocations revocations = control.revocations();
    OcspResponder ocsp = new OcspResponder(ocspSigner, revocations, clock);
    RevocationList list = new RevocationList(authority, revocations, clock);
    List<String> paths =
        List.of(Addresses.OCSP, Addresses.REVOCATION_LIST, Addresses.CERTIFICATES).stream()
            .map(path -> path + "/" + name)
            .toList();
    server.serve(paths.get(0), "application/ocsp-response", ocsp::answer);
    server.serve(paths.get(1), "application/pkix-crl", request -> list.encoded());
    server.serve(
        paths.get(2), "application/pkix-cert", request -> authority.certificate().getEncoded());
  }
}
