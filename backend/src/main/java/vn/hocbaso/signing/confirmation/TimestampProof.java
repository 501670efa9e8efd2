package vn.hocbaso.signing.confirmation;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.tsp.TimeStampTokenInfo;
import vn.hocbaso.signing.trust.NativeCrypto;

/** The time that a timestamp token (RFC 3161) proves for some bytes. */
final class TimestampProof {

  private final Standing standing;
  private final NativeCrypto crypto;

  TimestampProof(Standing standing, NativeCrypto crypto) {
    this.standing = standing;
    this.crypto = crypto;
  }

  /** What a token covers: bytes by any strong hash, or one hash. */
  private interface Coverage {
    boolean is(String hash, byte[] imprint);
  }

  /** The time; empty when anything about the token or its authority is not beyond doubt. */
  Optional<Instant> time(byte[] encoded, byte[] covered, Enclosed enclosed) {
    return time(
        encoded,
        (hash, imprint) -> MessageDigest.isEqual(StrongHash.of(hash, covered), imprint),
        enclosed);
  }

  /** The same for something of which only the hash is known. */
  Optional<Instant> timeOfHash(byte[] encoded, String function, byte[] hash, Enclosed enclosed) {
    return time(
        encoded,
        (other, imprint) -> function.equals(other) && MessageDigest.isEqual(hash, imprint),
        enclosed);
  }

  private Optional<Instant> time(byte[] encoded, Coverage coverage, Enclosed enclosed) {
    try {
      TimeStampToken token = new TimeStampToken(new CMSSignedData(encoded));
      Collection<X509CertificateHolder> matches =
          token.getCertificates().getMatches(token.getSID());
      if (matches.size() != 1 || !covers(token, coverage) || !namesItsAuthority(token)) {
        return Optional.empty();
      }
      X509Certificate authority = Enclosed.certificate(matches.iterator().next());
      // Throws unless the authority signed it and may do nothing else (RFC 3161, 2.3).
      token.validate(OwnerVerifier.of(authority, crypto).ofSigner());
      Instant time = token.getTimeStampInfo().getGenTime().toInstant();
      return standing.isGood(authority, time, with(enclosed, token))
          ? Optional.of(time)
          : Optional.empty();
    } catch (CMSException
        | TSPException
        | IOException
        | GeneralSecurityException
        | OperatorCreationException unfit) {
      return Optional.empty();
    }
  }

  private static boolean covers(TimeStampToken token, Coverage coverage) {
    TimeStampTokenInfo info = token.getTimeStampInfo();
    return StrongHash.ofOid(info.getMessageImprintAlgOID().getId())
        .filter(hash -> coverage.is(hash, info.getMessageImprintDigest()))
        .isPresent();
  }

  /** By a strong hash: the older attribute knows SHA-1 only. */
  private static boolean namesItsAuthority(TimeStampToken token) {
    return token.toCMSSignedData().getSignerInfos().getSigners().stream()
            .allMatch(signer -> StrongHash.ofOid(signer.getDigestAlgOID()).isPresent())
        && token.getSignedAttributes() != null
        && token.getSignedAttributes().get(PKCSObjectIdentifiers.id_aa_signingCertificateV2)
            != null;
  }

  private static Enclosed with(Enclosed enclosed, TimeStampToken token)
      throws GeneralSecurityException {
    Set<X509Certificate> certificates = new HashSet<>(enclosed.certificates());
    for (X509CertificateHolder holder : token.getCertificates().getMatches(null)) {
      certificates.add(Enclosed.certificate(holder));
    }
    return new Enclosed(certificates, enclosed.answers());
  }
}
