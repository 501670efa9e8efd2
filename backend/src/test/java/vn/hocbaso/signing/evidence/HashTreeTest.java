package vn.hocbaso.signing.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class HashTreeTest {

  private static final EvidenceDigest DIGEST = EvidenceDigest.SHA256;

  @Property(tries = 60)
  void theProofOfEveryLeafLeadsToTheRoot(@ForAll @IntRange(min = 1, max = 300) int size) {
    List<byte[]> leaves = leaves(size);
    HashTree tree = HashTree.over(DIGEST, leaves);
    for (int i = 0; i < size; i++) {
      assertThat(tree.proof(i).root(DIGEST, leaves.get(i))).contains(tree.root());
    }
  }

  @Property(tries = 60)
  void aProofIsOfNoUseToAnotherLeaf(
      @ForAll @IntRange(min = 2, max = 300) int size, @ForAll @IntRange(max = 299) int one) {
    List<byte[]> leaves = leaves(size);
    HashTree tree = HashTree.over(DIGEST, leaves);
    byte[] neighbour = leaves.get((one + 1) % size);
    assertThat(tree.proof(one % size).root(DIGEST, neighbour)).isEmpty();
  }

  @Property(tries = 60)
  void anotherLeafGivesAnotherRoot(
      @ForAll @IntRange(min = 1, max = 300) int size, @ForAll @IntRange(max = 299) int one) {
    List<byte[]> leaves = leaves(size);
    List<byte[]> changed = new ArrayList<>(leaves);
    changed.set(one % size, DIGEST.of(new byte[] {1}));
    assertThat(HashTree.over(DIGEST, changed).root())
        .isNotEqualTo(HashTree.over(DIGEST, leaves).root());
  }

  @Property(tries = 60)
  void aProofGrowsWithTheLogarithmOfTheBatch(@ForAll @IntRange(min = 1, max = 3000) int size) {
    HashTree tree = HashTree.over(DIGEST, leaves(size));
    int height = 32 - Integer.numberOfLeadingZeros(size - 1);
    assertThat(tree.proof(size / 2).groups()).hasSizeLessThanOrEqualTo(height + 1);
  }

  @Property(tries = 60)
  void aProofWithOneChangedHashLeadsElsewhere(@ForAll @IntRange(min = 2, max = 300) int size) {
    List<byte[]> leaves = leaves(size);
    HashTree tree = HashTree.over(DIGEST, leaves);
    List<List<byte[]>> groups = new ArrayList<>(tree.proof(0).groups());
    groups.set(groups.size() - 1, List.of(DIGEST.of(new byte[0])));
    assertThat(new ReducedTree(groups).root(DIGEST, leaves.getFirst()))
        .isPresent()
        .get()
        .isNotEqualTo(tree.root());
  }

  @Example
  void theRootOfOneLeafIsTheLeaf() {
    byte[] leaf = DIGEST.of(new byte[] {7});
    assertThat(HashTree.over(DIGEST, List.of(leaf)).root()).isEqualTo(leaf);
  }

  @Example
  void thereIsNoTreeWithoutLeaves() {
    assertThatThrownBy(() -> HashTree.over(DIGEST, List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static List<byte[]> leaves(int size) {
    return IntStream.range(0, size)
        .mapToObj(i -> DIGEST.of(("leaf " + i).getBytes(StandardCharsets.UTF_8)))
        .toList();
  }
}
