package vn.hocbaso.signing.confirmation;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;

/**
 * What a document brings along to prove its signatures; nothing of it is believed by itself.
 *
 * @param certificates that may lead from a signer to an anchor
 * @param answers of revocation services
 */
record Enclosed(Set<X509Certificate> certificates, List<BasicOCSPResp> answers) {

  /** The answer in an OCSP response (RFC 6960, 4.2.1); empty when it is none. */
  static Optional<BasicOCSPResp> answer(byte[] response) {
    try {
      OCSPResp read = new OCSPResp(response);
      return read.getStatus() == OCSPResp.SUCCESSFUL
              && read.getResponseObject() instanceof BasicOCSPResp basic
          ? Optional.of(basic)
          : Optional.empty();
    } catch (IOException | OCSPException unreadable) {
      return Optional.empty();
    }
  }
}
