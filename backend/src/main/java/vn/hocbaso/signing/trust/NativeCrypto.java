package vn.hocbaso.signing.trust;

import com.amazon.corretto.crypto.provider.AmazonCorrettoCryptoProvider;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Signing with keys in memory, and verifying, by a native library: several times as quick as the
 * Java platform for ECDSA, up to three times for RSA on processors with AVX-512 IFMA and no quicker
 * on others. Nothing depends on it: where it cannot be loaded or refuses a key, the platform does
 * the work.
 */
@ApplicationScoped
public class NativeCrypto {

  private static final Logger LOG = Logger.getLogger(NativeCrypto.class);

  private final Optional<Provider> provider;

  @Inject
  NativeCrypto(SigningSettings settings) {
    this(settings.nativeCrypto() ? load(() -> Library.healthy()) : Optional.empty());
  }

  private NativeCrypto(Optional<Provider> provider) {
    this.provider = provider;
  }

  /** Native if the library of this machine loads, outside the service. */
  public static NativeCrypto ifPossible() {
    return Once.LOADED;
  }

  /** The library is loaded when somebody first wants it, and once. */
  private static final class Once {
    private static final NativeCrypto LOADED = new NativeCrypto(load(() -> Library.healthy()));

    private Once() {}
  }

  /** The Java platform alone. */
  public static NativeCrypto none() {
    return new NativeCrypto(Optional.empty());
  }

  /** With a provider that may fail to load in any way. */
  static NativeCrypto of(Supplier<Provider> loading) {
    return new NativeCrypto(load(loading));
  }

  /** Whether the library was loaded. */
  public boolean isActive() {
    return provider.isPresent();
  }

  /** Hashes and signs, the value being one that every verifier of the scheme accepts. */
  public byte[] sign(SignatureScheme scheme, PrivateKey key, byte[] data)
      throws GeneralSecurityException {
    if (provider.isPresent()) {
      try {
        return scheme.sign(key, data, provider.get());
      } catch (GeneralSecurityException refused) {
        LOG.debug("the native library did not sign; the platform does", refused);
      }
    }
    return scheme.sign(key, data);
  }

  /**
   * Ready to be given what the owner of the key is said to have signed.
   *
   * @param name of the algorithm on the Java platform
   * @param parameters null for an algorithm without any
   */
  public Signature verifier(String name, PublicKey key, @Nullable AlgorithmParameterSpec parameters)
      throws GeneralSecurityException {
    if (provider.isPresent()) {
      try {
        return begun(Signature.getInstance(name, provider.get()), key, parameters);
      } catch (GeneralSecurityException refused) {
        LOG.debug("the native library does not verify; the platform does", refused);
      }
    }
    return begun(Signature.getInstance(name), key, parameters);
  }

  private static Signature begun(
      Signature signature, PublicKey key, @Nullable AlgorithmParameterSpec parameters)
      throws GeneralSecurityException {
    if (parameters != null) {
      signature.setParameter(parameters);
    }
    signature.initVerify(key);
    return signature;
  }

  private static Optional<Provider> load(Supplier<Provider> loading) {
    try {
      Provider found = loading.get();
      LOG.infof("signatures are computed by %s", found.getName());
      return Optional.of(found);
    } catch (RuntimeException | LinkageError missing) {
      LOG.infof(
          "signatures are computed by the Java platform alone (%s)",
          missing.getClass().getSimpleName());
      return Optional.empty();
    }
  }

  /**
   * A class of its own, called and never referred to, so that it is linked inside {@link #load}:
   * the verifier that works without the service comes without the library.
   */
  private static final class Library {

    private Library() {}

    static Provider healthy() {
      AmazonCorrettoCryptoProvider found = AmazonCorrettoCryptoProvider.INSTANCE;
      found.assertHealthy();
      return found;
    }
  }
}
