package vn.hocbaso.signing.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A reduced hash tree (RFC 4998, section 4.3): all hashes that are needed to come from one document
 * to the root.
 *
 * @param groups the first holds the document's hash, each later one what joins the hash so far
 */
record ReducedTree(List<List<byte[]>> groups) {

  ReducedTree {
    groups = groups.stream().map(List::copyOf).toList();
  }

  /**
   * The root to which the document's hash leads.
   *
   * @return empty when the hash is not the one that the proof was made for
   */
  Optional<byte[]> root(EvidenceDigest digest, byte[] leaf) {
    if (groups.getFirst().stream().noneMatch(one -> Arrays.equals(one, leaf))) {
      return Optional.empty();
    }
    byte[] hash = joined(digest, groups.getFirst());
    for (List<byte[]> group : groups.subList(1, groups.size())) {
      List<byte[]> nodes = new ArrayList<>(group);
      nodes.add(hash);
      hash = joined(digest, nodes);
    }
    return Optional.of(hash);
  }

  private static byte[] joined(EvidenceDigest digest, List<byte[]> nodes) {
    return nodes.size() == 1 ? nodes.getFirst() : digest.ofSorted(nodes);
  }
}
