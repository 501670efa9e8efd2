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
import java.util.Arrays;
import java.util.List;
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
    try {
      Path directory = Files.createTempDirectory("authority");
      return new World(
          TestAuthority.start(directory, Clock.systemUTC(), List.of(TEACHER, MANAGER, SCHOOL)));
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
