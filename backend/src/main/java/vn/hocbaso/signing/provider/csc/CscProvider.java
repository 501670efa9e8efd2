package vn.hocbaso.signing.provider.csc;

import java.time.Clock;
import java.util.Optional;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.provider.ProviderTerms;
import vn.hocbaso.signing.provider.SignatureProvider;
import vn.hocbaso.signing.provider.SigningChannel;
import vn.hocbaso.signing.provider.remote.Credential;
import vn.hocbaso.signing.provider.remote.RemoteSettings;
import vn.hocbaso.signing.trust.SigningCertificate;

/** Keys at a provider after CSC API v2. */
final class CscProvider implements SignatureProvider {

  /** Assumed; the specification leaves it to {@code multisign}, which counts when it is less. */
  private static final int LARGEST_ORDER = 2_000;

  private final String name;
  private final RemoteSettings settings;
  private final CscApi api;
  private final Clock clock;

  CscProvider(String name, RemoteSettings settings, CscApi api, Clock clock) {
    this.name = name;
    this.settings = settings;
    this.api = api;
    this.clock = clock;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public ProviderTerms terms() {
    return settings.terms(name, LARGEST_ORDER);
  }

  @Override
  public Optional<SigningCertificate> find(SignerIdentity signer) {
    return Credential.newest(api.session().credentials(settings.user(signer)))
        .map(credential -> credential.certificate(settings.values().rsaPadding()));
  }

  @Override
  public SigningChannel open(SignerIdentity signer, char[] secret) {
    return new CscChannel(api, settings.user(signer), settings.values().approvalTime(), clock);
  }
}
