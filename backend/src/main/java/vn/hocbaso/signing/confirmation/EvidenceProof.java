package vn.hocbaso.signing.confirmation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.xml.crypto.dsig.XMLSignature;
import org.bouncycastle.asn1.tsp.ArchiveTimeStamp;
import org.bouncycastle.asn1.tsp.ArchiveTimeStampChain;
import org.bouncycastle.asn1.tsp.EvidenceRecord;
import org.bouncycastle.asn1.tsp.PartialHashtree;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import vn.hocbaso.signing.confirmation.Parts.OtherFormException;

/**
 * The time that an evidence record (RFC 4998) inside an XML signature proves, as it is after one
 * timestamp for a batch: one chain of one timestamp. A renewed record is left to the library.
 */
final class EvidenceProof {

  private static final String DS = XMLSignature.XMLNS;
  private static final String SEALING = "http://uri.etsi.org/19132/v1.1.1#";

  /** More levels than a tree over everything that was ever signed. */
  private static final int MOST_LEVELS = 64;

  private final TimestampProof timestamps;

  EvidenceProof(TimestampProof timestamps) {
    this.timestamps = timestamps;
  }

  static boolean isRecord(Element property) {
    return Parts.is(property, SEALING, "SealingEvidenceRecords");
  }

  /**
   * When the record proves that the signature existed.
   *
   * @param property the only one that was added to the signature
   * @param covered the two elements that the signature covers
   * @return empty when the record is not beyond doubt
   */
  Optional<Instant> time(
      Element property, List<Element> covered, CanonicalXml canonical, Enclosed enclosed)
      throws OtherFormException {
    Element encoded = Parts.only(property, SEALING, "ASN1EvidenceRecord");
    EvidenceRecord record = EvidenceRecord.getInstance(Parts.bytes(encoded));
    ArchiveTimeStampChain[] chains =
        record.getArchiveTimeStampSequence().getArchiveTimeStampChains();
    if (chains.length != 1 || chains[0].getArchiveTimestamps().length != 1) {
      return Optional.empty();
    }
    ArchiveTimeStamp only = chains[0].getArchiveTimestamps()[0];
    Optional<String> hash =
        StrongHash.ofOid(only.getDigestAlgorithmIdentifier().getAlgorithm().getId());
    if (hash.isEmpty()) {
      return Optional.empty();
    }
    Tree tree = new Tree(hash.get(), canonical);
    Optional<byte[]> root = tree.root(only.getReducedHashTree(), tree.group(property, covered));
    return root.isEmpty()
        ? Optional.empty()
        : timestamps.timeOfHash(
            Parts.encoded(only.getTimeStamp()), hash.get(), root.get(), enclosed);
  }

  private record Tree(String name, CanonicalXml canonical) {

    /**
     * Hash of the group of objects of ETSI TS 119 132-3: what the signature covers, and its three
     * parts that are not covered by themselves.
     */
    byte[] group(Element property, List<Element> covered) throws OtherFormException {
      List<byte[]> hashes = new ArrayList<>();
      for (Element element : covered) {
        hashes.add(canonical.hash(element, name));
      }
      for (Element part : Parts.children(signature(property)).subList(0, 3)) {
        hashes.add(canonical.hash(part, name));
      }
      return joined(hashes);
    }

    private static Element signature(Element property) throws OtherFormException {
      for (var node = property.getParentNode(); node != null; node = node.getParentNode()) {
        if (node instanceof Element element && Parts.is(element, DS, "Signature")) {
          return element;
        }
      }
      throw new OtherFormException("Signature");
    }

    /** RFC 4998, 4.3: the hash must be in the first group; each later one joins the hash so far. */
    Optional<byte[]> root(PartialHashtree @Nullable [] tree, byte[] leaf) {
      if (tree == null
          || tree.length == 0
          || tree.length > MOST_LEVELS
          || !tree[0].containsHash(leaf)) {
        return Optional.empty();
      }
      byte[] hash = joined(Arrays.asList(tree[0].getValues()));
      for (PartialHashtree level : Arrays.asList(tree).subList(1, tree.length)) {
        List<byte[]> nodes = new ArrayList<>(Arrays.asList(level.getValues()));
        nodes.add(hash);
        hash = joined(nodes);
      }
      return Optional.of(hash);
    }

    private byte[] joined(List<byte[]> hashes) {
      if (hashes.size() == 1) {
        return hashes.getFirst();
      }
      byte[][] sorted = hashes.stream().sorted(Arrays::compareUnsigned).toArray(byte[][]::new);
      return StrongHash.of(name, org.bouncycastle.util.Arrays.concatenate(sorted));
    }
  }
}
