package vn.hocbaso.signing.evidence;

import java.util.ArrayList;
import java.util.List;

/**
 * A binary hash tree (RFC 4998, section 4.2). A node without a sibling rises unchanged. The tree
 * depends on the order of its leaves; its proofs do not reveal other documents than by hashes.
 */
final class HashTree {

  private final EvidenceDigest digest;

  /** From the leaves up to the root. */
  private final List<List<byte[]>> levels;

  private HashTree(EvidenceDigest digest, List<List<byte[]>> levels) {
    this.digest = digest;
    this.levels = levels;
  }

  /**
   * Builds the tree.
   *
   * @param leaves hashes of the documents, at least one
   */
  static HashTree over(EvidenceDigest digest, List<byte[]> leaves) {
    if (leaves.isEmpty()) {
      throw new IllegalArgumentException("a tree has at least one leaf");
    }
    List<List<byte[]>> levels = new ArrayList<>();
    levels.add(List.copyOf(leaves));
    while (levels.getLast().size() > 1) {
      levels.add(parents(digest, levels.getLast()));
    }
    return new HashTree(digest, levels);
  }

  private static List<byte[]> parents(EvidenceDigest digest, List<byte[]> nodes) {
    List<byte[]> parents = new ArrayList<>((nodes.size() + 1) / 2);
    for (int i = 0; i < nodes.size(); i += 2) {
      boolean alone = i + 1 == nodes.size();
      parents.add(alone ? nodes.get(i) : digest.ofSorted(nodes.subList(i, i + 2)));
    }
    return parents;
  }

  EvidenceDigest digest() {
    return digest;
  }

  /** What the timestamp covers. */
  byte[] root() {
    return levels.getLast().getFirst();
  }

  /** The way of one leaf up to the root. */
  ReducedTree proof(int leaf) {
    List<List<byte[]>> groups = new ArrayList<>();
    groups.add(List.of(levels.getFirst().get(leaf)));
    int index = leaf;
    for (List<byte[]> level : levels.subList(0, levels.size() - 1)) {
      int sibling = index ^ 1;
      if (sibling < level.size()) {
        groups.add(List.of(level.get(sibling)));
      }
      index /= 2;
    }
    return new ReducedTree(groups);
  }
}
