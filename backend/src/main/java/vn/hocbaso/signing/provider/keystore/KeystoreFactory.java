package vn.hocbaso.signing.provider.keystore;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import vn.hocbaso.signing.ProviderApproval;
import vn.hocbaso.signing.provider.ProviderFactory;
import vn.hocbaso.signing.provider.ProviderSettings;
import vn.hocbaso.signing.provider.ProviderTerms;
import vn.hocbaso.signing.provider.SignatureProvider;
import vn.hocbaso.signing.trust.NativeCrypto;

/** Providers of kind {@code KEYSTORE}. */
@ApplicationScoped
class KeystoreFactory implements ProviderFactory {

  /** Small, so that progress shows and a killed process has little to do again. */
  private static final int SIGNATURES_AT_ONCE = 50;

  private final NativeCrypto crypto;

  KeystoreFactory(NativeCrypto crypto) {
    this.crypto = crypto;
  }

  @Override
  public String kind() {
    return "KEYSTORE";
  }

  @Override
  public SignatureProvider create(String name, ProviderSettings settings) {
    Path directory =
        settings
            .directory()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "hocba.signing.providers." + name + ".directory is missing"));
    ProviderTerms terms =
        new ProviderTerms(
            settings.label().orElse(name),
            ProviderApproval.PIN,
            settings.largestOrder().orElse(SIGNATURES_AT_ONCE));
    return new KeystoreProvider(
        name, terms, new KeystoreProvider.Keys(directory, settings.rsaPadding(), crypto));
  }
}
