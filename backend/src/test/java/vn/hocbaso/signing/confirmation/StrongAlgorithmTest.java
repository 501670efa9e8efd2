package vn.hocbaso.signing.confirmation;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.operator.DefaultSignatureAlgorithmIdentifierFinder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocbaso.signing.trust.NativeCrypto;

class StrongAlgorithmTest {

  private static final byte[] DATA = {1, 2, 3};
  private static final byte[] OTHER = {1, 2, 4};

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SHA256WITHRSA",
        "SHA384WITHRSA",
        "SHA512WITHRSA",
        "SHA256WITHECDSA",
        "SHA384WITHECDSA",
        "SHA512WITHECDSA",
        "SHA256WITHRSAANDMGF1",
        "SHA512WITHRSAANDMGF1"
      })
  void knowsWhatTheRegulationAsksFor(String name) {
    assertThat(StrongAlgorithm.of(new DefaultSignatureAlgorithmIdentifierFinder().find(name)))
        .isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"SHA1WITHRSA", "SHA1WITHECDSA", "MD5WITHRSA", "SHA1WITHRSAANDMGF1"})
  void knowsNoWeakHash(String name) {
    assertThat(StrongAlgorithm.of(new DefaultSignatureAlgorithmIdentifierFinder().find(name)))
        .isEmpty();
  }

  @Test
  void knowsNothingElse() {
    AlgorithmIdentifier strange = new AlgorithmIdentifier(new ASN1ObjectIdentifier("1.2.3"));
    assertThat(StrongAlgorithm.of(strange)).isEmpty();
    assertThat(StrongAlgorithm.ofUri("http://www.w3.org/2000/09/xmldsig#rsa-sha1")).isEmpty();
    assertThat(StrongAlgorithm.ofUri("http://www.w3.org/2000/09/xmldsig#hmac-sha1")).isEmpty();
  }

  @Test
  void acceptsAValueByAStrongKeyAndNoOtherData() throws GeneralSecurityException {
    KeyPair pair = rsa(2048);
    byte[] value = pss(pair);
    StrongAlgorithm algorithm =
        StrongAlgorithm.ofUri("http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1")
            .orElseThrow();
    for (NativeCrypto crypto :
        new NativeCrypto[] {NativeCrypto.ifPossible(), NativeCrypto.none()}) {
      assertThat(algorithm.verifies(crypto, pair.getPublic(), DATA, value)).isTrue();
      assertThat(algorithm.verifies(crypto, pair.getPublic(), OTHER, value)).isFalse();
    }
  }

  @Test
  void acceptsNothingByAShortKey() throws GeneralSecurityException {
    KeyPair pair = rsa(1024);
    Signature signature = Signature.getInstance("SHA256withRSA");
    signature.initSign(pair.getPrivate());
    signature.update(DATA);
    byte[] value = signature.sign();
    StrongAlgorithm algorithm =
        StrongAlgorithm.ofUri("http://www.w3.org/2001/04/xmldsig-more#rsa-sha256").orElseThrow();
    assertThat(algorithm.verifies(NativeCrypto.none(), pair.getPublic(), DATA, value)).isFalse();
  }

  @Test
  void anEllipticKeyHas256BitsOrMore() throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    assertThat(StrongAlgorithm.isStrong(generator.generateKeyPair().getPublic())).isTrue();
    assertThat(
            StrongAlgorithm.isStrong(
                KeyPairGenerator.getInstance("DSA").generateKeyPair().getPublic()))
        .isFalse();
  }

  private static KeyPair rsa(int bits) throws GeneralSecurityException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(bits);
    return generator.generateKeyPair();
  }

  private static byte[] pss(KeyPair pair) throws GeneralSecurityException {
    Signature signature = Signature.getInstance("RSASSA-PSS");
    signature.setParameter(
        new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
    signature.initSign(pair.getPrivate());
    signature.update(DATA);
    return signature.sign();
  }
}
