package vn.hocbaso.signing.provider.pkcs11;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jboss.logging.Logger;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.provider.pkcs11.Cryptoki.Attribute;
import vn.hocbaso.signing.trust.SigningCertificate;
import vn.hocbaso.signing.trust.Subjects;

/**
 * Certificates and keys as they lie on a token. A key belongs to the certificate with the same
 * CKA_ID; certificates are public objects and read without a login.
 */
final class TokenObjects {

  private static final Logger LOG = Logger.getLogger(TokenObjects.class);

  private static final long CLASS = 0x0;
  private static final long VALUE = 0x11;
  private static final long ID = 0x102;
  private static final long CERTIFICATE = 1;
  private static final long PRIVATE_KEY = 3;

  /** Issuers of a signer's certificate at most; authorities in Vietnam have two or three. */
  private static final int LONGEST_CHAIN = 6;

  private final Cryptoki module;
  private final long session;

  TokenObjects(Cryptoki module, long session) {
    this.module = module;
    this.session = session;
  }

  /**
   * The signer's chain as far as the token holds it. Of several certificates of the signer the one
   * that lasts longest: the others are those that it replaced.
   */
  Optional<List<X509Certificate>> chainOf(SignerIdentity signer) {
    List<X509Certificate> all =
        certificateObjects().stream().flatMap(object -> certificate(object).stream()).toList();
    return all.stream()
        .filter(one -> Subjects.uids(one).contains(signer.subjectUid()))
        .max(Comparator.comparing(X509Certificate::getNotAfter))
        .map(own -> chain(own, all));
  }

  /** Key of the certificate; empty when the token has none that this login may see. */
  OptionalLong keyOf(X509Certificate certificate) {
    return certificateObjects().stream()
        .filter(object -> certificate(object).filter(certificate::equals).isPresent())
        .map(object -> module.attribute(session, object, ID))
        .flatMap(
            id ->
                module.find(session, List.of(ofClass(PRIVATE_KEY), new Attribute(ID, id))).stream())
        .mapToLong(Long::longValue)
        .findFirst();
  }

  private List<Long> certificateObjects() {
    return module.find(session, List.of(ofClass(CERTIFICATE)));
  }

  private Optional<X509Certificate> certificate(long object) {
    try {
      return SigningCertificate.read(module.attribute(session, object, VALUE)).stream().findFirst();
    } catch (CertificateException foreign) {
      // Tokens also carry what is none of our business; one unreadable object hides no other.
      LOG.debug("a certificate of the token cannot be read");
      return Optional.empty();
    }
  }

  private static List<X509Certificate> chain(X509Certificate own, List<X509Certificate> all) {
    List<X509Certificate> chain = new ArrayList<>(List.of(own));
    while (chain.size() < LONGEST_CHAIN) {
      X509Certificate last = chain.getLast();
      Optional<X509Certificate> issuer =
          all.stream().filter(one -> !chain.contains(one) && issued(one, last)).findFirst();
      if (issuer.isEmpty()) {
        break;
      }
      chain.add(issuer.get());
    }
    return chain;
  }

  private static boolean issued(X509Certificate issuer, X509Certificate certificate) {
    return Arrays.equals(
        issuer.getSubjectX500Principal().getEncoded(),
        certificate.getIssuerX500Principal().getEncoded());
  }

  private static Attribute ofClass(long value) {
    return new Attribute(
        CLASS,
        ByteBuffer.allocate(Long.BYTES).order(ByteOrder.nativeOrder()).putLong(value).array());
  }
}
