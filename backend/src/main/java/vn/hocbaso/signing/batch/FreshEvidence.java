package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.trust.SignerCheck;
import vn.hocbaso.signing.trust.SignerEvidence;
import vn.hocbaso.signing.trust.SigningCertificate;
import vn.hocbaso.signing.trust.SigningSettings;

/**
 * The check of the certificate that belongs to each signature. The authorities need not be asked
 * two thousand times in a minute for one certificate: within a run an answer holds for a while.
 */
@ApplicationScoped
class FreshEvidence {

  private final SignerCheck check;
  private final SigningSettings settings;
  private final Clock clock;

  FreshEvidence(SignerCheck check, SigningSettings settings, Clock clock) {
    this.check = check;
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * What is known now; asks the authorities, so not to be called in a transaction.
   *
   * @throws DomainException when the certificate may not sign, or nobody says that it may
   */
  SignerEvidence of(Run run, SigningCertificate certificate, SignerIdentity signer) {
    return run.evidence()
        .filter(found -> found.checkedAt().plus(settings.evidenceAge()).isAfter(clock.instant()))
        .orElseGet(
            () -> {
              SignerEvidence found = check.check(certificate, signer);
              run.evidence(found);
              return found;
            });
  }
}
