package vn.hocbaso.signing.validation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Store;
import vn.hocbaso.signing.DocumentFault;
import vn.hocbaso.signing.SignatureOutcome.Invalid;
import vn.hocbaso.signing.pdf.SealScan.Seal;
import vn.hocbaso.signing.trust.TrustedPaths;

/**
 * Decides by the bytes and the signature alone whether a PDF deserves to be parsed: the seal must
 * be intact and lead to a trust anchor. What a stranger builds to hurt a PDF parser ends here.
 */
@ApplicationScoped
class SealGate {

  /** Digests that anybody seals with today; others are slow, and prove nothing. */
  private static final Set<String> DIGESTS =
      Set.of(
          OIWObjectIdentifiers.idSHA1.getId(),
          NISTObjectIdentifiers.id_sha256.getId(),
          NISTObjectIdentifiers.id_sha384.getId(),
          NISTObjectIdentifiers.id_sha512.getId(),
          NISTObjectIdentifiers.id_sha3_256.getId(),
          NISTObjectIdentifiers.id_sha3_384.getId(),
          NISTObjectIdentifiers.id_sha3_512.getId());

  private final TrustedPaths paths;

  SealGate(TrustedPaths paths) {
    this.paths = paths;
  }

  /**
   * What the gate learned.
   *
   * @param signer whose certificate the seal names
   * @param claimedTime when it was signed by its own account
   * @param trusted whether the certificate leads to a trust anchor
   * @param refusal why the gate stays shut
   */
  record Pass(
      Optional<X509Certificate> signer,
      Optional<Instant> claimedTime,
      boolean trusted,
      Optional<Invalid.Reason> refusal) {

    private static Pass shut() {
      return new Pass(Optional.empty(), Optional.empty(), false, Optional.of(Invalid.Reason.FORM));
    }
  }

  /**
   * Looks at the seal.
   *
   * @param pdf what it covers, and its own value; nothing behind it
   */
  Pass check(byte[] pdf, Seal seal) {
    try {
      CMSSignedData signed = read(pdf, seal);
      if (signed.getSignerInfos().size() != 1) {
        return Pass.shut();
      }
      SignerInformation signer = signed.getSignerInfos().iterator().next();
      Collection<X509CertificateHolder> matches =
          signed.getCertificates().getMatches(signer.getSID());
      if (matches.size() != 1
          || !DIGESTS.contains(signer.getDigestAlgorithmID().getAlgorithm().getId())) {
        return Pass.shut();
      }
      X509Certificate certificate = certificate(matches.iterator().next());
      boolean trusted = paths.leadsToAnchor(certificate, certificates(signed.getCertificates()));
      Optional<Invalid.Reason> refusal =
          intact(signer, certificate)
              ? Optional.of(Invalid.Reason.UNTRUSTED).filter(reason -> !trusted)
              : Optional.of(Invalid.Reason.CHANGED);
      return new Pass(Optional.of(certificate), claimedTime(signer), trusted, refusal);
    } catch (CMSException
        | IOException
        | GeneralSecurityException
        | OperatorCreationException
        | RuntimeException
        | StackOverflowError unreadable) {
      // The library answers strange encodings with whatever comes.
      return Pass.shut();
    }
  }

  /** What a person is told beside the reason; a changed or untrusted seal speaks for itself. */
  static Optional<DocumentFault> fault(Invalid.Reason reason) {
    return reason == Invalid.Reason.FORM
        ? Optional.of(DocumentFault.PDF_VALUE_UNREADABLE)
        : Optional.empty();
  }

  /**
   * Whether a timestamp (RFC 3161) covers the file up to its end, leaving out nothing but itself,
   * and comes from an authority that leads to a trust anchor.
   */
  boolean timestamped(byte[] pdf, Seal timestamp) {
    try (ASN1InputStream in = new ASN1InputStream(timestamp.signature())) {
      TimeStampToken token = new TimeStampToken(ContentInfo.getInstance(in.readObject()));
      Collection<X509CertificateHolder> matches =
          token.getCertificates().getMatches(token.getSID());
      if (matches.size() != 1) {
        return false;
      }
      X509CertificateHolder holder = matches.iterator().next();
      token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(holder));
      // Trust before work: whom nobody trusts may name the slowest digest there is.
      if (!paths.leadsToAnchor(certificate(holder), certificates(token.getCertificates()))) {
        return false;
      }
      byte[] imprint =
          MessageDigest.getInstance(token.getTimeStampInfo().getMessageImprintAlgOID().getId())
              .digest(covered(pdf, timestamp));
      return MessageDigest.isEqual(imprint, token.getTimeStampInfo().getMessageImprintDigest());
    } catch (IOException
        | TSPException
        | GeneralSecurityException
        | OperatorCreationException
        | RuntimeException
        | StackOverflowError unreadable) {
      return false;
    }
  }

  private static Optional<Instant> claimedTime(SignerInformation signer) {
    return Optional.ofNullable(signer.getSignedAttributes())
        .map(signed -> signed.get(CMSAttributes.signingTime))
        .map(attribute -> attribute.getAttrValues().getObjectAt(0))
        .flatMap(SealGate::instant);
  }

  private static Optional<Instant> instant(ASN1Encodable value) {
    try {
      return Optional.of(Time.getInstance(value).getDate().toInstant());
    } catch (IllegalArgumentException | IllegalStateException noTime) {
      return Optional.empty();
    }
  }

  private static List<X509Certificate> certificates(Store<X509CertificateHolder> store)
      throws GeneralSecurityException {
    List<X509Certificate> found = new ArrayList<>();
    for (X509CertificateHolder holder : store.getMatches(null)) {
      found.add(certificate(holder));
    }
    return found;
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

  private static byte[] covered(byte[] pdf, Seal seal) {
    byte[] covered = Arrays.copyOf(pdf, seal.gapStart() + pdf.length - seal.gapEnd());
    System.arraycopy(pdf, seal.gapEnd(), covered, seal.gapStart(), pdf.length - seal.gapEnd());
    return covered;
  }

  private static CMSSignedData read(byte[] pdf, Seal seal) throws CMSException, IOException {
    byte[] covered = covered(pdf, seal);
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
