package vn.hocbaso.signing.batch;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.ProviderApproval;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.SignerKey;
import vn.hocbaso.signing.SigningKeyView;
import vn.hocbaso.signing.SigningKeys;
import vn.hocbaso.signing.SigningProblem;
import vn.hocbaso.signing.provider.ProviderRegistry;
import vn.hocbaso.signing.provider.ProviderUnavailableException;
import vn.hocbaso.signing.provider.SignatureProvider;
import vn.hocbaso.signing.trust.SignatureScheme;
import vn.hocbaso.signing.trust.SignerCheck;
import vn.hocbaso.signing.trust.SigningCertificate;
import vn.hocbaso.signing.trust.Subjects;

/** Looks for a signer's keys at the providers of this deployment. */
@ApplicationScoped
class Keys implements SigningKeys {

  private static final Logger LOG = Logger.getLogger(Keys.class);
  private static final int LONGEST_CHAIN = 8;

  private final ProviderRegistry providers;
  private final SignerCheck check;

  Keys(ProviderRegistry providers, SignerCheck check) {
    this.providers = providers;
    this.check = check;
  }

  @Override
  public List<SigningKeyView> of(SignerIdentity signer) {
    return providers.all().parallelStream()
        .flatMap(provider -> view(provider, signer).stream())
        .sorted(
            Comparator.comparing((SigningKeyView view) -> view.problem().isPresent())
                .thenComparing(SigningKeyView::approval))
        .toList();
  }

  @Override
  public SignerKey choose(SignerIdentity signer, Optional<String> wanted, List<byte[]> chain) {
    if (wanted.isEmpty()) {
      return first(signer);
    }
    SignatureProvider provider = require(wanted.get());
    if (provider.terms().approval() == ProviderApproval.DESK) {
      return checked(provider, fromDesk(provider, signer, chain), signer);
    }
    return checked(provider, find(provider, signer).orElseThrow(() -> missing(signer)), signer);
  }

  /** The first that works; if none does, what is wrong with the first. */
  private SignerKey first(SignerIdentity signer) {
    DomainException wrong = missing(signer);
    boolean any = false;
    for (SignatureProvider provider : byApproval()) {
      try {
        Optional<SigningCertificate> found = find(provider, signer);
        if (found.isPresent()) {
          return checked(provider, found.get(), signer);
        }
      } catch (DomainException refused) {
        wrong = any ? wrong : refused;
        any = true;
      }
    }
    throw wrong;
  }

  /** Keys that a PIN opens at once before those for which somebody has to take a telephone. */
  private List<SignatureProvider> byApproval() {
    return providers.all().stream()
        .filter(provider -> provider.terms().approval() != ProviderApproval.DESK)
        .sorted(Comparator.comparing(provider -> provider.terms().approval()))
        .toList();
  }

  SignatureProvider require(String name) {
    return providers
        .find(name)
        .orElseThrow(() -> DomainException.of(SigningProblem.SIGNING_PROVIDER_UNKNOWN, name));
  }

  private SignerKey checked(
      SignatureProvider provider, SigningCertificate certificate, SignerIdentity signer) {
    check.checkOffline(certificate, signer);
    return new SignerKey(provider.name(), certificate.encodedChain(), certificate.scheme().name());
  }

  private SigningCertificate fromDesk(
      SignatureProvider provider, SignerIdentity signer, List<byte[]> encoded) {
    if (encoded.isEmpty() || encoded.size() > LONGEST_CHAIN) {
      throw missing(signer);
    }
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    encoded.forEach(all::writeBytes);
    try {
      List<X509Certificate> chain = SigningCertificate.read(all.toByteArray());
      return new SigningCertificate(
          chain,
          SignatureScheme.of(
              chain.getFirst().getPublicKey(), providers.rsaPadding(provider.name())));
    } catch (CertificateException | IllegalArgumentException unreadable) {
      throw DomainException.of(SigningProblem.SIGNING_CERTIFICATE_UNSUITABLE, signer.displayName());
    }
  }

  private Optional<SigningKeyView> view(SignatureProvider provider, SignerIdentity signer) {
    if (provider.terms().approval() == ProviderApproval.DESK) {
      return Optional.of(view(provider, Optional.empty(), Optional.empty()));
    }
    try {
      return find(provider, signer).map(certificate -> view(provider, certificate, signer));
    } catch (DomainException unavailable) {
      return Optional.of(view(provider, Optional.empty(), Optional.of(unavailable.type().name())));
    }
  }

  private SigningKeyView view(
      SignatureProvider provider, SigningCertificate certificate, SignerIdentity signer) {
    X509Certificate own = certificate.certificate();
    var shown =
        new SigningKeyView.Certificate(
            Subjects.issuerName(own),
            own.getNotBefore().toInstant(),
            own.getNotAfter().toInstant());
    try {
      check.checkOffline(certificate, signer);
      return view(provider, Optional.of(shown), Optional.empty());
    } catch (DomainException unusable) {
      return view(provider, Optional.of(shown), Optional.of(unusable.type().name()));
    }
  }

  private SigningKeyView view(
      SignatureProvider provider,
      Optional<SigningKeyView.Certificate> certificate,
      Optional<String> problem) {
    return new SigningKeyView(
        provider.name(),
        provider.terms().label(),
        provider.terms().approval(),
        providers.agentUrls(provider.name()),
        certificate,
        problem);
  }

  private static Optional<SigningCertificate> find(
      SignatureProvider provider, SignerIdentity signer) {
    try {
      return provider.find(signer);
    } catch (ProviderUnavailableException unavailable) {
      LOG.warnf("provider %s: %s", provider.name(), unavailable.getMessage());
      throw unavailable(provider);
    }
  }

  /** What a signer is told when a provider does not answer. */
  static DomainException unavailable(SignatureProvider provider) {
    return DomainException.of(
        SigningProblem.SIGNING_PROVIDER_UNAVAILABLE, provider.terms().label());
  }

  private static DomainException missing(SignerIdentity signer) {
    return DomainException.of(SigningProblem.SIGNING_CERTIFICATE_MISSING, signer.displayName());
  }
}
