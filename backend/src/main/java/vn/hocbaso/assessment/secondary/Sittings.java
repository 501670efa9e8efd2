package vn.hocbaso.assessment.secondary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hocbaso.assessment.curriculum.StudySubject;

/**
 * The entries of a subject and term, held against the columns that it has.
 *
 * @param counted what counts, in the order of the columns; complete only without gaps
 */
record Sittings<V>(Map<Slot, V> counted, List<Gap> gaps) {

  static <V> Sittings<V> of(
      StudySubject subject, List<Slot> slots, Map<Slot, Sitting<V>> sittings, V worst) {
    Map<Slot, V> counted = new LinkedHashMap<>();
    List<Gap> gaps = new ArrayList<>();
    for (Slot slot : slots) {
      Sitting<V> sitting = sittings.get(slot);
      Optional<V> value = sitting == null ? Optional.empty() : sitting.counted(worst);
      if (value.isPresent()) {
        counted.put(slot, value.get());
      } else {
        gaps.add(
            sitting == null ? new Gap.NoEntry(subject, slot) : new Gap.MakeUpTest(subject, slot));
      }
    }
    sittings.keySet().stream()
        .filter(slot -> !slots.contains(slot))
        .map(slot -> new Gap.ColumnNotExpected(subject, slot))
        .forEach(gaps::add);
    return new Sittings<>(counted, gaps);
  }
}
