package vn.hocbaso.signing.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.tsp.ArchiveTimeStamp;
import org.bouncycastle.asn1.tsp.ArchiveTimeStampChain;
import org.bouncycastle.asn1.tsp.ArchiveTimeStampSequence;
import org.bouncycastle.asn1.tsp.EvidenceRecord;
import org.bouncycastle.asn1.tsp.PartialHashtree;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/** Evidence records as DER (RFC 4998, section 3). */
final class EvidenceRecordWriter {

  private EvidenceRecordWriter() {}

  /**
   * A new record.
   *
   * @param token CMS of the timestamp over the root of the tree
   */
  static byte[] first(EvidenceDigest digest, ReducedTree proof, byte[] token) {
    ArchiveTimeStampSequence sequence =
        new ArchiveTimeStampSequence(
            new ArchiveTimeStampChain(archiveTimestamp(digest, proof, token)));
    return der(
        new EvidenceRecord(new AlgorithmIdentifier[] {digest.identifier()}, null, null, sequence));
  }

  /**
   * The record with a new timestamp over its newest one, which must not have aged yet (RFC 4998,
   * section 5.2).
   */
  static byte[] withTimestamp(EvidenceRecord record, ReducedTree proof, byte[] token) {
    EvidenceDigest digest = EvidenceDigest.of(newest(record).getDigestAlgorithmIdentifier());
    return der(record.addArchiveTimeStamp(archiveTimestamp(digest, proof, token), false));
  }

  /** The record with a new chain under a stronger hash function (RFC 4998, section 5.3). */
  static byte[] withChain(
      EvidenceRecord record, EvidenceDigest digest, ReducedTree proof, byte[] token) {
    return der(record.addArchiveTimeStamp(archiveTimestamp(digest, proof, token), true));
  }

  /**
   * Reads a record.
   *
   * @throws IllegalArgumentException when it is none
   */
  static EvidenceRecord read(byte[] encoded) {
    return EvidenceRecord.getInstance(encoded);
  }

  /** The timestamp that protects all others of the record. */
  static ArchiveTimeStamp newest(EvidenceRecord record) {
    ArchiveTimeStampChain[] chains =
        record.getArchiveTimeStampSequence().getArchiveTimeStampChains();
    ArchiveTimeStamp[] timestamps = chains[chains.length - 1].getArchiveTimestamps();
    return timestamps[timestamps.length - 1];
  }

  private static ArchiveTimeStamp archiveTimestamp(
      EvidenceDigest digest, ReducedTree proof, byte[] token) {
    PartialHashtree[] groups =
        proof.groups().stream()
            .map(group -> new PartialHashtree(group.toArray(byte[][]::new)))
            .toArray(PartialHashtree[]::new);
    return new ArchiveTimeStamp(digest.identifier(), groups, ContentInfo.getInstance(token));
  }

  static byte[] der(ASN1Object object) {
    try {
      return object.getEncoded(ASN1Encoding.DER);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
