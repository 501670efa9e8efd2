package vn.hocbaso.signing.provider.desk;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.provider.OrderProgress;
import vn.hocbaso.signing.provider.ProviderTerms;
import vn.hocbaso.signing.provider.SignatureProvider;
import vn.hocbaso.signing.provider.SigningChannel;
import vn.hocbaso.signing.provider.SigningOrder;
import vn.hocbaso.signing.trust.SigningCertificate;

/** Waits for values that somebody delivers; knows no certificate, for the client presents it. */
final class DeskProvider implements SignatureProvider {

  private final String name;
  private final ProviderTerms terms;
  private final Duration approvalTime;
  private final Clock clock;

  DeskProvider(String name, ProviderTerms terms, Duration approvalTime, Clock clock) {
    this.name = name;
    this.terms = terms;
    this.approvalTime = approvalTime;
    this.clock = clock;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public ProviderTerms terms() {
    return terms;
  }

  @Override
  public Optional<SigningCertificate> find(SignerIdentity signer) {
    return Optional.empty();
  }

  @Override
  public SigningChannel open(SignerIdentity signer, char[] secret) {
    return new Desk();
  }

  /** There is nothing to open here. */
  private final class Desk implements SigningChannel {

    @Override
    public OrderProgress begin(SigningOrder order) {
      return waiting();
    }

    @Override
    public OrderProgress follow(SigningOrder order, String ticket) {
      return waiting();
    }

    @Override
    public void close() {
      // Nothing is held.
    }

    private OrderProgress waiting() {
      return new OrderProgress.Waiting("", approvalTime, clock.instant().plus(approvalTime));
    }
  }
}
