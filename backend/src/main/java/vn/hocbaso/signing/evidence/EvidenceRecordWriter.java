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

  private static ArchiveTimeStamp archiveTimestamp(
      EvidenceDigest digest, ReducedTree proof, byte[] token) {
    PartialHashtree[] groups =
        proof.groups().stream()
            .map(group -> new PartialHashtree(group.toArray(byte[][]::new)))
            .toArray(PartialHashtree[]::new);
    return new ArchiveTimeStamp(digest.identifier(), groups, ContentInfo.getInstance(token));
  }

  private static byte[] der(ASN1Object object) {
    try {
      return object.getEncoded(ASN1Encoding.DER);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
