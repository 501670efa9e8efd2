package vn.hocbaso.signing.key;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.trust.SigningCertificate;

/** A key that was read from a file and lives in memory until closed. */
final class FileKeySession implements KeySession {

  private static final Logger LOG = Logger.getLogger(FileKeySession.class);

  private final SigningCertificate certificate;
  private volatile @Nullable PrivateKey key;

  FileKeySession(SigningCertificate certificate, PrivateKey key) {
    this.certificate = certificate;
    this.key = key;
  }

  @Override
  public SigningCertificate certificate() {
    return certificate;
  }

  @Override
  public byte[] sign(byte[] toBeSigned) {
    PrivateKey open = key;
    if (open == null) {
      throw new IllegalStateException("the session is closed");
    }
    try {
      byte[] value = certificate.scheme().sign(open, toBeSigned);
      // A keystore whose key does not fit the certificate beside it must not spoil a document.
      if (certificate
          .scheme()
          .verify(certificate.certificate().getPublicKey(), toBeSigned, value)) {
        return value;
      }
    } catch (GeneralSecurityException failure) {
      LOG.error("the key did not sign", failure);
    }
    throw DomainException.of(SigningProblem.SIGNING_KEY_FAILED);
  }

  @Override
  public void close() {
    key = null;
  }
}
