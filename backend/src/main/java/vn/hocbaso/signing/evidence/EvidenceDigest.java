package vn.hocbaso.signing.evidence;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** Hash functions of evidence records, the weaker first. */
public enum EvidenceDigest {
  /** Today's. */
  SHA256("SHA-256", NISTObjectIdentifiers.id_sha256, DigestAlgorithm.SHA256),
  /** For records that must outlive SHA-256. */
  SHA512("SHA-512", NISTObjectIdentifiers.id_sha512, DigestAlgorithm.SHA512);

  private final String jcaName;
  private final ASN1ObjectIdentifier oid;
  private final DigestAlgorithm dss;

  EvidenceDigest(String jcaName, ASN1ObjectIdentifier oid, DigestAlgorithm dss) {
    this.jcaName = jcaName;
    this.oid = oid;
    this.dss = dss;
  }

  /**
   * The function that a record names.
   *
   * @throws IllegalArgumentException for one that we never used
   */
  static EvidenceDigest of(AlgorithmIdentifier identifier) {
    return Arrays.stream(values())
        .filter(one -> one.oid.equals(identifier.getAlgorithm()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("unknown hash function"));
  }

  /** Hash of one text. */
  byte[] of(byte[] content) {
    return engine().digest(content);
  }

  /** Hash of hashes in ascending order, as RFC 4998 section 4.2 joins the nodes of a group. */
  byte[] ofSorted(List<byte[]> hashes) {
    MessageDigest engine = engine();
    hashes.stream().sorted(Arrays::compareUnsigned).forEach(engine::update);
    return engine.digest();
  }

  /** As ASN.1 names it. */
  AlgorithmIdentifier identifier() {
    return new AlgorithmIdentifier(oid);
  }

  /** As the signature library names it. */
  DigestAlgorithm dss() {
    return dss;
  }

  private MessageDigest engine() {
    try {
      return MessageDigest.getInstance(jcaName);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
