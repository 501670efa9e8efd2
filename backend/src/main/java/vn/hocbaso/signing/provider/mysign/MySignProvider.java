package vn.hocbaso.signing.provider.mysign;

import java.time.Clock;
import java.util.Optional;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.provider.ProviderTerms;
import vn.hocbaso.signing.provider.SignatureProvider;
import vn.hocbaso.signing.provider.SigningChannel;
import vn.hocbaso.signing.provider.remote.Credential;
import vn.hocbaso.signing.provider.remote.RemoteSettings;
import vn.hocbaso.signing.trust.SigningCertificate;

/** Keys at Viettel. */
final class MySignProvider implements SignatureProvider {

  /**
   * Assumed: examples of Viettel show a {@code multisign} without practical limit; this is a school
   * of average size. What a credential says counts when it is less.
   */
  private static final int LARGEST_ORDER = 2_000;

  private final String name;
  private final RemoteSettings settings;
  private final MySignApi api;
  private final Clock clock;

  MySignProvider(String name, RemoteSettings settings, MySignApi api, Clock clock) {
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
    return settings.terms("Viettel MySign", LARGEST_ORDER);
  }

  @Override
  public Optional<SigningCertificate> find(SignerIdentity signer) {
    return api.logIn(settings.user(signer))
        .flatMap(session -> Credential.newest(session.credentials()))
        .map(credential -> credential.certificate(settings.values().rsaPadding()));
  }

  @Override
  public SigningChannel open(SignerIdentity signer, char[] secret) {
    return new MySignChannel(api, settings.user(signer), settings.values().approvalTime(), clock);
  }
}
