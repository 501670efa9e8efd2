package vn.hocbaso.signing.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.tsp.EvidenceRecord;

/** What the next timestamp over evidence records has to cover; functions of bytes alone. */
final class Renewal {

  private Renewal() {}

  /** Hash of the newest timestamp of a record (RFC 4998, section 5.2). */
  static byte[] timestampLeaf(EvidenceRecord record) {
    var newest = EvidenceRecordWriter.newest(record);
    return EvidenceDigest.of(newest.getDigestAlgorithmIdentifier()).of(der(newest.getTimeStamp()));
  }

  /** Hash of a file joined with the hash of all its timestamps (RFC 4998, section 5.3). */
  static byte[] hashTreeLeaf(EvidenceDigest digest, byte[] file, EvidenceRecord record) {
    byte[] document = digest.of(file);
    byte[] sequence = digest.of(der(record.getArchiveTimeStampSequence()));
    byte[] joined = new byte[document.length + sequence.length];
    System.arraycopy(document, 0, joined, 0, document.length);
    System.arraycopy(sequence, 0, joined, document.length, sequence.length);
    return digest.of(joined);
  }

  /** Records of one batch share a timestamp, so their leaves are one: each once, in order. */
  static Map<String, Integer> places(List<byte[]> leaves) {
    Map<String, Integer> places = new LinkedHashMap<>();
    leaves.forEach(leaf -> places.putIfAbsent(key(leaf), places.size()));
    return places;
  }

  /** The different leaves, in the order of their places. */
  static List<byte[]> distinct(Map<String, Integer> places) {
    List<byte[]> leaves = new ArrayList<>();
    places.keySet().forEach(key -> leaves.add(Base64.getDecoder().decode(key)));
    return leaves;
  }

  static String key(byte[] leaf) {
    return Base64.getEncoder().encodeToString(leaf);
  }

  private static byte[] der(ASN1Encodable object) {
    try {
      return object.toASN1Primitive().getEncoded(ASN1Encoding.DER);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
