package vn.hocbaso.signing.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.Security;
import org.junit.jupiter.api.Test;

/** Signing with and without the native library. */
class NativeCryptoTest {

  private static final byte[] DATA = {1, 2, 3};

  @Test
  void signsByThePlatformWhereTheLibraryCannotBeLoaded() throws GeneralSecurityException {
    NativeCrypto crypto =
        NativeCrypto.of(
            () -> {
              throw new UnsatisfiedLinkError("no library for this machine");
            });
    assertThat(crypto.isActive()).isFalse();
    signsEveryScheme(crypto);
  }

  @Test
  void signsByThePlatformWhereTheLibraryIsUnwell() throws GeneralSecurityException {
    NativeCrypto crypto =
        NativeCrypto.of(
            () -> {
              throw new IllegalStateException("the self-test failed");
            });
    assertThat(crypto.isActive()).isFalse();
    signsEveryScheme(crypto);
  }

  @Test
  void signsByThePlatformWhatTheLibraryRefuses() throws GeneralSecurityException {
    NativeCrypto crypto = NativeCrypto.of(KnowsNothing::new);
    assertThat(crypto.isActive()).isTrue();
    signsEveryScheme(crypto);
  }

  @Test
  void signsByTheLibraryOfThisMachineIfThereIsOne() throws GeneralSecurityException {
    signsEveryScheme(NativeCrypto.ifPossible());
  }

  @Test
  void aKeyOfAnotherKindIsRefusedAsWithoutTheLibrary() throws GeneralSecurityException {
    KeyPair curve = keys("EC", 256);
    assertThatThrownBy(
            () -> NativeCrypto.ifPossible().sign(SignatureScheme.RSA_PSS, curve.getPrivate(), DATA))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void otherSignaturesOfTheProcessStayWithThePlatform() {
    NativeCrypto.ifPossible();
    assertThat(Security.getProviders())
        .extracting(Provider::getName)
        .doesNotContain("AmazonCorrettoCryptoProvider");
  }

  private static void signsEveryScheme(NativeCrypto crypto) throws GeneralSecurityException {
    KeyPair rsa = keys("RSA", 2048);
    KeyPair curve = keys("EC", 256);
    for (SignatureScheme scheme : SignatureScheme.values()) {
      KeyPair keys = scheme == SignatureScheme.ECDSA ? curve : rsa;
      byte[] value = crypto.sign(scheme, keys.getPrivate(), DATA);
      assertThat(scheme.verify(keys.getPublic(), DATA, value)).as("%s", scheme).isTrue();
      assertThat(scheme.verify(keys.getPublic(), new byte[3], value)).as("%s", scheme).isFalse();
    }
  }

  private static KeyPair keys(String algorithm, int size) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
    generator.initialize(size);
    return generator.generateKeyPair();
  }

  /** Loads, and can sign nothing. */
  private static final class KnowsNothing extends Provider {
    private static final long serialVersionUID = 1;

    KnowsNothing() {
      super("KnowsNothing", "1", "for a test");
    }
  }
}
