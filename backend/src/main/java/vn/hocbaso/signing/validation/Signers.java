package vn.hocbaso.signing.validation;

import java.security.cert.X509Certificate;
import java.util.Optional;
import vn.hocbaso.signing.SignerFinding;
import vn.hocbaso.signing.trust.Subjects;

/** Reads from a certificate whom it names. */
final class Signers {

  private static final String PERSON = "CCCD:";
  private static final String ORGANISATION = "MST:";

  private Signers() {}

  static SignerFinding of(X509Certificate certificate) {
    return new SignerFinding(
        Subjects.commonName(certificate).orElse(""),
        Subjects.organisation(certificate),
        number(certificate, PERSON),
        number(certificate, ORGANISATION),
        certificate.getIssuerX500Principal().getName(),
        certificate.getSerialNumber().toString(16));
  }

  private static Optional<String> number(X509Certificate certificate, String prefix) {
    return Subjects.uids(certificate).stream()
        .filter(uid -> uid.startsWith(prefix))
        .map(uid -> uid.substring(prefix.length()))
        .findFirst();
  }
}
