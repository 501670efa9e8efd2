package vn.hocbaso.signing.provider;

import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import vn.hocbaso.signing.trust.SigningSettings.RsaPadding;

/** Settings {@code hocba.signing.providers.<name>.*}; which ones count depends on the kind. */
public interface ProviderSettings {

  /** What is behind it; a {@link ProviderFactory#kind()}. */
  String kind();

  /** Its name for signers; the name in the settings if there is none. */
  Optional<String> label();

  /**
   * How RSA keys sign; TT 15/2025/TT-BKHCN asks for PSS, many tokens know only PKCS1. Keys on
   * elliptic curves always sign by ECDSA.
   */
  @WithDefault("PSS")
  RsaPadding rsaPadding();

  /** Signatures under one approval; the kind's own limit if there is none. */
  Optional<Integer> largestOrder();

  /** How long to wait for one answer. */
  @WithDefault("PT10S")
  Duration timeout();

  /** How long a signer may take to decide. */
  @WithDefault("PT5M")
  Duration approvalTime();

  /** Directory with keystores (KEYSTORE). */
  Optional<Path> directory();

  /** Shared library of the module (PKCS11). */
  Optional<Path> module();

  /** Label of the token in the module (PKCS11); the first token if there is none. */
  Optional<String> token();

  /** Addresses of signing programs on the signer's own computer, in the order to try (DESK). */
  Optional<List<URI>> agentUrls();

  /** Address under which the provider's operations lie (remote kinds). */
  Optional<URI> url();

  /** Address that gives access tokens, where it is not below {@link #url()} (CSC). */
  Optional<URI> tokenUrl();

  /** Our name at the provider. */
  Optional<String> clientId();

  /** Our password at the provider; without a {@link #clientId()} the access token itself (CSC). */
  Optional<String> clientSecret();

  /** Profile that the provider assigned to us (MYSIGN). */
  Optional<String> profile();

  /** The signer's name at the provider, {@code {number}} being the number of the person. */
  @WithDefault("{number}")
  String personUser();

  /** The signer's name at the provider, {@code {number}} being the tax code. */
  @WithDefault("{number}")
  String organisationUser();
}
