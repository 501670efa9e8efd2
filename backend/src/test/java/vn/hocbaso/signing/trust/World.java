package vn.hocbaso.signing.trust;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.hocbaso.local.authority.Holder;
import vn.hocbaso.local.authority.TestAuthority;

/** A test authority with three holders, and what the signing code needs to use it. */
public final class World {

  public static final Holder.Person TEACHER =
      new Holder.Person("092188000001", "Nguyễn Thị Thử", "Trường Tiểu học Thử");
  public static final Holder.Person MANAGER =
      new Holder.Person("092075000002", "Lê Văn Kiểm", "Trường Tiểu học Thử");
  public static final Holder.Organisation SCHOOL =
      new Holder.Organisation("1800000001", "Trường Tiểu học Thử");

  private static final World SHARED = create();

  private final TestAuthority authority;
  private final FixedSettings settings;

  private World(TestAuthority authority) {
    this(authority, new FixedSettings(authority.configuration()));
  }

  private World(TestAuthority authority, FixedSettings settings) {
    this.authority = authority;
    this.settings = settings;
  }

  /** The same authority and holders, used by a service with other settings. */
  public World with(FixedSettings other) {
    return new World(authority, other);
  }

  /** One authority for all tests of this process that do not harm it. */
  public static World shared() {
    return SHARED;
  }

  /** An authority for a test that revokes or breaks something. */
  public static World create() {
    return new World(start(newDirectory(), Clock.systemUTC()));
  }

  /** An authority whose certificates were made some time ago and end that much earlier. */
  public static World aged(Duration age) {
    Path directory = newDirectory();
    start(directory, Clock.offset(Clock.systemUTC(), age.negated())).close();
    return new World(start(directory, Clock.systemUTC()));
  }

  private static TestAuthority start(Path directory, Clock clock) {
    return TestAuthority.start(directory, clock, List.of(TEACHER, MANAGER, SCHOOL));
  }

  private static Path newDirectory() {
    try {
      return Files.createTempDirectory("authority");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A service that trusts the roots of both authorities. */
  public World trusting(World other) {
    try {
      Path both = Files.createTempFile("roots", ".pem");
      Files.writeString(
          both,
          Files.readString(authority.trustAnchors())
              + Files.readString(other.authority.trustAnchors()));
      Map<String, String> mixed = new HashMap<>(settings.values());
      mixed.put("hocba.signing.trust-anchors", both.toString());
      return with(new FixedSettings(mixed));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public TestAuthority authority() {
    return authority;
  }

  public FixedSettings settings() {
    return settings;
  }

  public TrustAnchors anchors() {
    return new TrustAnchors(settings);
  }

  public Authorities authorities() {
    return new Authorities(settings, anchors());
  }

  public TrustedPaths trustedPaths() {
    return new TrustedPaths(anchors());
  }

  public SigningCertificate certificate(Holder holder) {
    try {
      byte[] pem = Files.readAllBytes(authority.keystores().resolve(holder.fileName() + ".pem"));
      List<X509Certificate> chain = SigningCertificate.read(pem);
      return new SigningCertificate(chain, SignatureScheme.ECDSA);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Signs with the holder's key, as a key provider would. */
  public byte[] sign(Holder holder, byte[] data) {
    char[] pin = TestAuthority.PIN.toCharArray();
    try (InputStream in =
        Files.newInputStream(authority.keystores().resolve(holder.fileName() + ".p12"))) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, pin);
      PrivateKey key = (PrivateKey) store.getKey(store.aliases().nextElement(), pin);
      return SignatureScheme.ECDSA.sign(key, data);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    } finally {
      Arrays.fill(pin, ' ');
    }
  }
}
