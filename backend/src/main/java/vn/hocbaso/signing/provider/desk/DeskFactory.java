package vn.hocbaso.signing.provider.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import vn.hocbaso.signing.ProviderApproval;
import vn.hocbaso.signing.provider.ProviderFactory;
import vn.hocbaso.signing.provider.ProviderSettings;
import vn.hocbaso.signing.provider.ProviderTerms;
import vn.hocbaso.signing.provider.SignatureProvider;

/** Providers of kind {@code DESK}. */
@ApplicationScoped
class DeskFactory implements ProviderFactory {

  /** What a batch holds at most; a token takes them one after the other. */
  private static final int WHOLE_BATCH = 2000;

  private final Clock clock;

  DeskFactory(Clock clock) {
    this.clock = clock;
  }

  @Override
  public String kind() {
    return "DESK";
  }

  @Override
  public SignatureProvider create(String name, ProviderSettings settings) {
    ProviderTerms terms =
        new ProviderTerms(
            settings.label().orElse(name),
            ProviderApproval.DESK,
            settings.largestOrder().orElse(WHOLE_BATCH));
    return new DeskProvider(name, terms, settings.approvalTime(), clock);
  }
}
