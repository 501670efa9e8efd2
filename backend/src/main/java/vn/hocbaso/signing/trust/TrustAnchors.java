package vn.hocbaso.signing.trust;

import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.x509.CommonCertificateSource;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.signing.SigningProblem;

/** The root certificates that the service trusts, read once at first use. */
@ApplicationScoped
public class TrustAnchors {

  private final Optional<Path> rootsFile;
  private final Optional<Path> intermediatesFile;
  private volatile List<X509Certificate> roots = List.of();
  private volatile List<X509Certificate> intermediates = List.of();

  @Inject
  TrustAnchors(SigningSettings settings) {
    this(settings.trustAnchors(), settings.intermediates());
  }

  private TrustAnchors(Optional<Path> rootsFile, Optional<Path> intermediatesFile) {
    this.rootsFile = rootsFile;
    this.intermediatesFile = intermediatesFile;
  }

  /**
   * Anchors that no configuration names.
   *
   * @throws IllegalArgumentException for an empty list
   */
  public static TrustAnchors of(List<X509Certificate> roots) {
    if (roots.isEmpty()) {
      throw new IllegalArgumentException("trust begins at one certificate at least");
    }
    TrustAnchors anchors = new TrustAnchors(Optional.empty(), Optional.empty());
    anchors.roots = List.copyOf(roots);
    return anchors;
  }

  /** For the path validation of the Java platform. */
  Set<TrustAnchor> anchors() {
    return roots().stream()
        .map(root -> new TrustAnchor(root, null))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** For the signature library. */
  CommonTrustedCertificateSource trusted() {
    CommonTrustedCertificateSource source = new CommonTrustedCertificateSource();
    roots().forEach(root -> source.addCertificate(new CertificateToken(root)));
    return source;
  }

  /** Issuing certificates that complete a chain; being listed here gives them no trust. */
  CommonCertificateSource adjunct() {
    CommonCertificateSource source = new CommonCertificateSource();
    intermediates().forEach(issuer -> source.addCertificate(new CertificateToken(issuer)));
    return source;
  }

  /** Issuing certificates known from the configuration. */
  List<X509Certificate> intermediates() {
    roots();
    return intermediates;
  }

  /** Whether the certificate is itself an anchor. */
  boolean contains(X509Certificate certificate) {
    return roots().contains(certificate);
  }

  /** The trusted roots; never empty. */
  public List<X509Certificate> roots() {
    if (roots.isEmpty()) {
      intermediates = intermediatesFile.map(TrustAnchors::read).orElse(List.of());
      roots = configured(rootsFile);
    }
    return roots;
  }

  private static List<X509Certificate> configured(Optional<Path> file) {
    return file.map(TrustAnchors::read)
        .filter(found -> !found.isEmpty())
        .orElseThrow(
            () ->
                DomainException.of(
                    SigningProblem.SIGNING_NOT_CONFIGURED, "hocba.signing.trust-anchors"));
  }

  private static List<X509Certificate> read(Path file) {
    try {
      return SigningCertificate.read(Files.readAllBytes(file));
    } catch (IOException | CertificateException unreadable) {
      throw new IllegalStateException("cannot read the certificates in " + file, unreadable);
    }
  }
}
