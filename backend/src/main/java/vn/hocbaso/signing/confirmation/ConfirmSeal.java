package vn.hocbaso.signing.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.operator.OperatorCreationException;
import vn.hocbaso.signing.pdf.SealScan.Seal;
import vn.hocbaso.signing.trust.NativeCrypto;
import vn.hocbaso.signing.trust.TrustedPaths;

/**
 * Confirms the one seal of a PDF file of a single state (PAdES baseline B or T, ETSI EN 319 142-1).
 */
@ApplicationScoped
public class ConfirmSeal {

  private static final String FORM = "ETSI.CAdES.detached";

  private static final Set<ASN1ObjectIdentifier> SIGNED =
      Set.of(
          CMSAttributes.contentType,
          CMSAttributes.messageDigest,
          CMSAttributes.cmsAlgorithmProtect,
          PKCSObjectIdentifiers.id_aa_signingCertificateV2);

  private final Standing standing;
  private final TimestampProof timestamps;
  private final NativeCrypto crypto;
  private final Clock clock;

  @Inject
  ConfirmSeal(TrustedPaths paths, FreshAnswers fresh, NativeCrypto crypto, Clock clock) {
    this.standing = new Standing(paths, fresh, crypto, clock);
    this.timestamps = new TimestampProof(standing, crypto);
    this.crypto = crypto;
    this.clock = clock;
  }

  /** A confirmation outside the service. */
  public static ConfirmSeal of(TrustedPaths paths, FreshAnswers fresh, Clock clock) {
    return new ConfirmSeal(paths, fresh, NativeCrypto.ifPossible(), clock);
  }

  /**
   * The seal.
   *
   * @param pdf all bytes; the seal covers them up to the last
   * @param document the same, read
   * @return empty when it is not beyond doubt
   */
  public Optional<Confirmed> seal(byte[] pdf, Seal seal, PDDocument document) {
    try {
      List<PDSignature> found = document.getSignatureDictionaries();
      return found.size() == 1 && isThis(found.getFirst(), seal, pdf)
          ? confirmed(pdf, seal, found.getFirst())
          : Optional.empty();
    } catch (CMSException
        | IOException
        | GeneralSecurityException
        | OperatorCreationException
        | RuntimeException
        | StackOverflowError unusual) {
      // Whatever it is, the library decides about it.
      return Optional.empty();
    }
  }

  /** The reader must see the very signature that was found by the bytes, not one elsewhere. */
  private static boolean isThis(PDSignature signature, Seal seal, byte[] pdf) {
    int[] range = {0, seal.gapStart(), seal.gapEnd(), pdf.length - seal.gapEnd()};
    return FORM.equals(signature.getSubFilter())
        && Arrays.equals(range, signature.getByteRange())
        && Arrays.equals(seal.signature(), signature.getContents());
  }

  private Optional<Confirmed> confirmed(byte[] pdf, Seal seal, PDSignature dictionary)
      throws CMSException, IOException, GeneralSecurityException, OperatorCreationException {
    CMSSignedData cms = read(pdf, seal);
    Collection<SignerInformation> signers = cms.getSignerInfos().getSigners();
    if (signers.size() != 1 || dictionary.getSignDate() == null) {
      return Optional.empty();
    }
    SignerInformation signer = signers.iterator().next();
    Collection<X509CertificateHolder> matches = cms.getCertificates().getMatches(signer.getSID());
    if (matches.size() != 1 || StrongHash.ofOid(signer.getDigestAlgOID()).isEmpty()) {
      return Optional.empty();
    }
    X509Certificate certificate = certificate(matches.iterator().next());
    if (!names(signer, certificate)
        || !KeyUse.isForSignatures(certificate)
        || !signer.verify(OwnerVerifier.of(certificate, crypto).ofSigner())) {
      return Optional.empty();
    }
    Instant claimed = dictionary.getSignDate().toInstant();
    return timed(signer, certificate, claimed, new Enclosed(certificates(cms), List.of()));
  }

  private Optional<Confirmed> timed(
      SignerInformation signer, X509Certificate certificate, Instant claimed, Enclosed enclosed)
      throws IOException {
    AttributeTable added = signer.getUnsignedAttributes();
    if (added == null || added.size() == 0) {
      return judged(
          new Confirmed(certificate, Optional.empty(), claimed, Optional.empty()), enclosed);
    }
    return token(added)
        .flatMap(token -> timestamps.time(token, signer.getSignature(), enclosed))
        .map(time -> new Confirmed(certificate, Optional.empty(), claimed, Optional.of(time)))
        .flatMap(one -> judged(one, enclosed));
  }

  private Optional<Confirmed> judged(Confirmed one, Enclosed enclosed) {
    Instant time = one.provedTime().orElseGet(clock::instant);
    return Optional.of(one)
        .filter(seal -> !seal.claimedTime().isAfter(time.plus(AnswerCheck.TOLERANCE)))
        .filter(seal -> standing.isGood(seal.signer(), time, enclosed));
  }

  /** The timestamp; empty when anything else was added. */
  private static Optional<byte[]> token(AttributeTable added) throws IOException {
    Attribute timestamp = added.get(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken);
    return added.size() == 1 && timestamp != null && timestamp.getAttrValues().size() == 1
        ? Optional.of(timestamp.getAttrValues().getObjectAt(0).toASN1Primitive().getEncoded())
        : Optional.empty();
  }

  /** The signed attributes are ours and name this certificate (ETSI EN 319 142-1, 6.3). */
  private static boolean names(SignerInformation signer, X509Certificate certificate)
      throws GeneralSecurityException {
    AttributeTable signed = signer.getSignedAttributes();
    if (signed == null) {
      return false;
    }
    for (Attribute attribute : signed.toASN1Structure().getAttributes()) {
      if (!SIGNED.contains(attribute.getAttrType())) {
        return false;
      }
    }
    Attribute named = signed.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    if (named == null || named.getAttrValues().size() != 1) {
      return false;
    }
    ESSCertIDv2 first =
        SigningCertificateV2.getInstance(named.getAttrValues().getObjectAt(0)).getCerts()[0];
    Optional<String> hash = StrongHash.ofOid(first.getHashAlgorithm().getAlgorithm().getId());
    return hash.isPresent()
        && MessageDigest.isEqual(
            first.getCertHash(), XadesForm.hashed(hash.get(), certificate.getEncoded()));
  }

  private static CMSSignedData read(byte[] pdf, Seal seal) throws CMSException, IOException {
    byte[] covered = Arrays.copyOf(pdf, seal.gapStart() + pdf.length - seal.gapEnd());
    System.arraycopy(pdf, seal.gapEnd(), covered, seal.gapStart(), pdf.length - seal.gapEnd());
    try (ASN1InputStream in = new ASN1InputStream(seal.signature())) {
      return new CMSSignedData(
          new CMSProcessableByteArray(covered), ContentInfo.getInstance(in.readObject()));
    }
  }

  private static Set<X509Certificate> certificates(CMSSignedData cms)
      throws GeneralSecurityException {
    Set<X509Certificate> found = new HashSet<>();
    for (X509CertificateHolder holder : cms.getCertificates().getMatches(null)) {
      found.add(certificate(holder));
    }
    return found;
  }

  private static X509Certificate certificate(X509CertificateHolder holder)
      throws GeneralSecurityException {
    return new JcaX509CertificateConverter().getCertificate(holder);
  }
}
