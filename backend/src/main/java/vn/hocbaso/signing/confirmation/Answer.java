package vn.hocbaso.signing.confirmation;

import java.io.IOException;
import java.security.cert.X509Certificate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;

/**
 * An OCSP answer. It remembers whom it is known to come from: a made-up one costs a few
 * verifications once, however many certificates it speaks of.
 */
final class Answer {

  private final BasicOCSPResp content;
  private final Map<X509Certificate, Boolean> authentic = new ConcurrentHashMap<>();

  Answer(BasicOCSPResp content) {
    this.content = content;
  }

  /** The answer in an OCSP response (RFC 6960, 4.2.1); empty when it is none. */
  static Optional<Answer> read(byte[] response) {
    try {
      OCSPResp read = new OCSPResp(response);
      return read.getStatus() == OCSPResp.SUCCESSFUL
              && read.getResponseObject() instanceof BasicOCSPResp basic
          ? Optional.of(new Answer(basic))
          : Optional.empty();
    } catch (IOException | OCSPException unreadable) {
      return Optional.empty();
    }
  }

  BasicOCSPResp content() {
    return content;
  }

  /** Whether it comes from this issuer or a responder of its. */
  boolean isFrom(X509Certificate issuer, Predicate<BasicOCSPResp> check) {
    return authentic.computeIfAbsent(issuer, one -> check.test(content));
  }
}
