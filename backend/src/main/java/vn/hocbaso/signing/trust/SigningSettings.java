package vn.hocbaso.signing.trust;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Settings {@code hocba.signing.*}. */
@ConfigMapping(prefix = "hocba.signing")
public interface SigningSettings {

  /** PEM file with the root certificates that the service trusts. */
  Optional<Path> trustAnchors();

  /** PEM file with issuing certificates that signers may leave out of their chain. */
  Optional<Path> intermediates();

  /** Address of the timestamp authority (RFC 3161 over HTTP). */
  Optional<URI> timestampUrl();

  /** How long to wait for an answer of an authority. */
  @WithDefault("PT5S")
  Duration networkTimeout();

  /** How long the bytes frozen for signing may wait; after that they are prepared anew. */
  @WithDefault("PT12H")
  Duration preparedLife();

  /** How long a batch that nobody has authorised may wait; after that it has to be opened anew. */
  @WithDefault("PT24H")
  Duration authorisationWindow();

  /** A batch whose process gave no sign of life for this long counts as interrupted. */
  @WithDefault("PT1M")
  Duration lease();

  /** How often to look for batches that go on by themselves and that nobody works on. */
  @WithDefault("PT20S")
  Duration look();

  /** How long the authorities' answers about a certificate hold within one run. */
  @WithDefault("PT1M")
  Duration evidenceAge();

  /**
   * How long an answer about a certificate is kept for verifying files that bring none. A
   * revocation may stay unknown that long.
   */
  @WithDefault("PT5M")
  Duration answersKept();

  /** Wrong PINs in a row that lock a signer out. */
  @WithDefault("5")
  int pinAttempts();

  /** How long a signer is locked out. */
  @WithDefault("PT15M")
  Duration pinLock();

  /** Whether signatures are made and verified by the native library, where it can be loaded. */
  @WithDefault("true")
  boolean nativeCrypto();

  /** Padding of RSA signatures. */
  enum RsaPadding {
    /** RSASSA-PSS with SHA-256. */
    PSS,
    /** RSASSA-PKCS1-v1_5 with SHA-256. */
    PKCS1
  }
}
