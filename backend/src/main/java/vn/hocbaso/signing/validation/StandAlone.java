package vn.hocbaso.signing.validation;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import vn.hocbaso.signing.SignatureValidation;
import vn.hocbaso.signing.confirmation.ConfirmSeal;
import vn.hocbaso.signing.confirmation.ConfirmXml;
import vn.hocbaso.signing.confirmation.FreshAnswers;
import vn.hocbaso.signing.trust.Authorities;
import vn.hocbaso.signing.trust.TrustAnchors;
import vn.hocbaso.signing.trust.TrustedPaths;

/** Signature validation outside the service: plain objects, trust given by the caller. */
public final class StandAlone {

  private StandAlone() {}

  /**
   * Builds a validation.
   *
   * @param roots the certificates that trust begins at
   * @param online whether authorities may be asked over the network; otherwise only the answers
   *     inside the file count, and what they leave open stays undecided
   */
  public static SignatureValidation validation(
      List<X509Certificate> roots, boolean online, Clock clock) {
    TrustAnchors anchors = TrustAnchors.of(roots);
    Authorities authorities = Authorities.forChecking(anchors);
    TrustedPaths paths = TrustedPaths.to(anchors);
    LibraryCheck library =
        online
            ? new LibraryCheck(authorities, clock)
            : new LibraryCheck(authorities::offlineVerifier, clock);
    FreshAnswers fresh = online ? FreshAnswers.of(authorities, clock) : FreshAnswers.none();
    return new GatedValidation(
        new ValidateXml(library, new XmlGate(paths), ConfirmXml.of(paths, fresh, clock)),
        new ValidatePdf(new SealGate(paths), library, ConfirmSeal.of(paths, fresh, clock)),
        paths);
  }
}
