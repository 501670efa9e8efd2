package vn.hocbaso.signing.provider.smartca;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.provider.ProviderTerms;
import vn.hocbaso.signing.provider.SignatureProvider;
import vn.hocbaso.signing.provider.SigningChannel;
import vn.hocbaso.signing.provider.remote.RemoteSettings;
import vn.hocbaso.signing.provider.smartca.SmartCaApi.KnownCertificate;
import vn.hocbaso.signing.trust.SignatureScheme;
import vn.hocbaso.signing.trust.SigningCertificate;

/** Keys at VNPT. */
final class SmartCaProvider implements SignatureProvider {

  /** Assumed: VNPT publishes no limit for the files of a transaction. */
  private static final int LARGEST_ORDER = 500;

  private final String name;
  private final RemoteSettings settings;
  private final SmartCaApi api;
  private final Clock clock;

  SmartCaProvider(String name, RemoteSettings settings, SmartCaApi api, Clock clock) {
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
    return settings.terms("VNPT SmartCA", LARGEST_ORDER);
  }

  @Override
  public Optional<SigningCertificate> find(SignerIdentity signer) {
    List<KnownCertificate> all = api.certificates(settings.user(signer));
    return all.stream()
        .max(Comparator.comparing(one -> one.chain().getFirst().getNotAfter()))
        .map(this::certificate);
  }

  private SigningCertificate certificate(KnownCertificate known) {
    return new SigningCertificate(
        known.chain(),
        SignatureScheme.of(
            known.chain().getFirst().getPublicKey(), settings.values().rsaPadding()));
  }

  @Override
  public SigningChannel open(SignerIdentity signer, char[] secret) {
    return new SmartCaChannel(api, settings.user(signer), settings.values().approvalTime(), clock);
  }
}
