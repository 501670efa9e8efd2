package vn.hocbaso.local.agent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import vn.hocbaso.local.authority.TestAuthority;

/** One holder's token: a key, its certificates, and a PIN that blocks after three wrong tries. */
final class DeskToken {

  static final int TRIES = 3;

  private final PrivateKey key;
  private final List<X509Certificate> chain;
  private int triesLeft = TRIES;

  private DeskToken(PrivateKey key, List<X509Certificate> chain) {
    this.key = key;
    this.chain = chain;
  }

  static DeskToken read(Path keystore) {
    char[] pin = TestAuthority.PIN.toCharArray();
    try (InputStream in = Files.newInputStream(keystore)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(in, pin);
      String alias = store.aliases().nextElement();
      Certificate[] chain = store.getCertificateChain(alias);
      return new DeskToken(
          (PrivateKey) store.getKey(alias, pin),
          Arrays.stream(chain).map(X509Certificate.class::cast).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("a keystore of the test authority cannot be used", e);
    }
  }

  /** Common name of the holder. */
  String subject() {
    RDN name =
        X500Name.getInstance(chain.getFirst().getSubjectX500Principal().getEncoded())
            .getRDNs(BCStyle.CN)[0];
    return IETFUtils.valueToString(name.getFirst().getValue()).replace("\\", "");
  }

  /** Certificates as base64 DER, the holder's own first. */
  List<String> chain() {
    return chain.stream().map(DeskToken::encoded).toList();
  }

  /** The holder's certificate as base64 DER. */
  String certificate() {
    return encoded(chain.getFirst());
  }

  /** Tries before the token blocks; 0 when it has. */
  synchronized int triesLeft() {
    return triesLeft;
  }

  /** Whether the PIN opens the token; a wrong one costs a try, a blocked token takes none. */
  synchronized boolean opens(String pin) {
    if (triesLeft == 0) {
      return false;
    }
    boolean right = pin.equals(TestAuthority.PIN);
    triesLeft = right ? TRIES : triesLeft - 1;
    return right;
  }

  boolean knows(Scheme scheme) {
    return scheme.fits(key);
  }

  byte[] sign(Scheme scheme, byte[] sha256) {
    try {
      return scheme.sign(key, sha256);
    } catch (GeneralSecurityException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static String encoded(X509Certificate certificate) {
    try {
      return Base64.getEncoder().encodeToString(certificate.getEncoded());
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
