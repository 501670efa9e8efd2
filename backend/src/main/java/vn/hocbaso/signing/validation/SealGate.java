package vn.hocbaso.signing.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import vn.hocbaso.signing.SignatureOutcome.Invalid;
import vn.hocbaso.signing.pdf.SealScan.Seal;
import vn.hocbaso.signing.trust.TrustedPaths;

/**
 * Decides by the bytes and the signature alone whether a PDF deserves to be parsed: the seal must
 * be intact and lead to a trust anchor. What a stranger builds to hurt a PDF parser ends here.
 */
@ApplicationScoped
class SealGate {

  private final TrustedPaths paths;

  SealGate(TrustedPaths paths) {
    this.paths = paths;
  }

  /** The certificate that the seal names, and why the gate stays shut, if it does. */
  record Pass(Optional<X509Certificate> signer, Optional<Invalid.Reason> refusal) {}

  Pass check(byte[] pdf, Seal seal) {
    try {
      CMSSignedData signed = read(pdf, seal);
      if (signed.getSignerInfos().size() != 1) {
        return new Pass(Optional.empty(), Optional.of(Invalid.Reason.FORM));
      }
      SignerInformation signer = signed.getSignerInfos().iterator().next();
      Collection<X509CertificateHolder> matches =
          signed.getCertificates().getMatches(signer.getSID());
      if (matches.size() != 1) {
        return new Pass(Optional.empty(), Optional.of(Invalid.Reason.FORM));
      }
      X509Certificate certificate = certificate(matches.iterator().next());
      return new Pass(Optional.of(certificate), refusal(signed, signer, certificate));
    } catch (CMSException | IOException | GeneralSecurityException | OperatorCreationException e) {
      return new Pass(Optional.empty(), Optional.of(Invalid.Reason.FORM));
    }
  }

  private Optional<Invalid.Reason> refusal(
      CMSSignedData signed, SignerInformation signer, X509Certificate certificate)
      throws GeneralSecurityException, OperatorCreationException {
    if (!intact(signer, certificate)) {
      return Optional.of(Invalid.Reason.CHANGED);
    }
    List<X509Certificate> others = new ArrayList<>();
    for (X509CertificateHolder holder : signed.getCertificates().getMatches(null)) {
      others.add(certificate(holder));
    }
    return paths.leadsToAnchor(certificate, others)
        ? Optional.empty()
        : Optional.of(Invalid.Reason.UNTRUSTED);
  }

  private static boolean intact(SignerInformation signer, X509Certificate certificate)
      throws OperatorCreationException {
    try {
      return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
    } catch (CMSException changed) {
      // Thrown when the digest of the content is another than the signed one.
      return false;
    }
  }

  private static CMSSignedData read(byte[] pdf, Seal seal) throws CMSException, IOException {
    byte[] covered = Arrays.copyOf(pdf, seal.gapStart() + pdf.length - seal.gapEnd());
    System.arraycopy(pdf, seal.gapEnd(), covered, seal.gapStart(), pdf.length - seal.gapEnd());
    try (ASN1InputStream in = new ASN1InputStream(seal.signature())) {
      ContentInfo content = ContentInfo.getInstance(in.readObject());
      return new CMSSignedData(new CMSProcessableByteArray(covered), content);
    } catch (IllegalArgumentException notCms) {
      throw new CMSException("not a CMS structure", notCms);
    }
  }

  private static X509Certificate certificate(X509CertificateHolder holder)
      throws GeneralSecurityException {
    return new JcaX509CertificateConverter().getCertificate(holder);
  }
}
