package vn.hocbaso.exchange.push;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import vn.hocbaso.platform.problem.Violation;

/**
 * Items of one request with the natural keys that they name, each key once: the second item about
 * one record is refused, for it could not be said which of them holds.
 *
 * @param <K> natural key
 */
final class Batches<K> {

  /** An item that names its record. */
  record Keyed<K>(PushItem item, K key, ItemData data) {}

  private final Map<Integer, Judged> settled = new LinkedHashMap<>();
  private final List<Keyed<K>> open = new ArrayList<>();

  /**
   * Reads the keys.
   *
   * @param reading takes the key out of the properties; faults are left there
   */
  static <K> Batches<K> of(List<PushItem> items, Function<ItemData, K> reading) {
    Batches<K> batches = new Batches<>();
    Map<K, Integer> places = new HashMap<>();
    for (PushItem item : items) {
      ObjectNode node = item.data();
      if (node == null) {
        batches.refuse(item, item.faults());
        continue;
      }
      ItemData data = new ItemData(node);
      K key = reading.apply(data);
      Integer first = places.putIfAbsent(key, item.index());
      if (data.hasFaults()) {
        batches.refuse(item, data.faultsSoFar());
      } else if (first != null) {
        batches.refuse(
            item, List.of(Violation.at("/data", PushProblem.PUSH_KEY_REPEATED.name(), first)));
      } else {
        batches.open.add(new Keyed<>(item, key, data));
      }
    }
    return batches;
  }

  private void refuse(PushItem item, List<Violation> faults) {
    settled.put(item.index(), new Judged.Refused(item, faults, null));
  }

  /** Items whose records are named, in their order. */
  List<Keyed<K>> open() {
    return open;
  }

  /** The keys of those items, in the same order. */
  List<K> keys() {
    return open.stream().map(Keyed::key).toList();
  }

  /** Settles what is to become of an item. */
  void settle(Judged verdict) {
    settled.put(verdict.item().index(), verdict);
  }

  /** Refuses an item for what is wrong with its properties. */
  void refuse(Keyed<K> keyed) {
    refuse(keyed.item(), keyed.data().faults());
  }

  /** The verdicts in the order of the items. */
  List<Judged> verdicts(List<PushItem> items) {
    return items.stream().map(item -> Objects.requireNonNull(settled.get(item.index()))).toList();
  }
}
