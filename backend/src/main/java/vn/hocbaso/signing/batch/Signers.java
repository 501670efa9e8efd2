package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.key.KeyProvider;
import vn.hocbaso.signing.trust.SignerCheck;
import vn.hocbaso.signing.trust.SigningCertificate;

/** Finds the certificate that a signer can use now. */
@ApplicationScoped
class Signers {

  private final KeyProvider provider;
  private final SignerCheck check;

  Signers(KeyProvider provider, SignerCheck check) {
    this.provider = provider;
    this.check = check;
  }

  /** The certificate, checked without the network; the full check comes before each signature. */
  SigningCertificate usable(SignerIdentity identity) {
    SigningCertificate found =
        provider
            .find(identity)
            .orElseThrow(
                () ->
                    DomainException.of(
                        SigningProblem.SIGNING_CERTIFICATE_MISSING, identity.displayName()));
    check.checkOffline(found, identity);
    return found;
  }
}
