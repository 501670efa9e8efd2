package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hocbaso.school.VietnameseOrder;

/** The places of a teacher with the records that they are in. */
@ApplicationScoped
class OwnPlaces {

  private final YearRecords records;
  private final SigningSlots slots;

  @Inject
  OwnPlaces(YearRecords records, SigningSlots slots) {
    this.records = records;
    this.slots = slots;
  }

  /** A place and its record. */
  record Placed(SigningSlot slot, YearRecord record) {}

  /** The places that count in a school year, by class and in the order of its list. */
  List<Placed> of(UUID schoolId, String schoolYear, String teacherId) {
    return placed(schoolId, slots.ofTeacher(schoolId, schoolYear, teacherId)).stream()
        .sorted(
            Comparator.comparing((Placed one) -> one.record().className())
                .thenComparing(one -> one.record().studentName(), VietnameseOrder.ofNames()))
        .toList();
  }

  /** Places by their names, whether they still count or not. */
  List<Placed> byIds(UUID schoolId, List<UUID> ids) {
    return placed(schoolId, slots.byIds(schoolId, ids));
  }

  private List<Placed> placed(UUID schoolId, List<SigningSlot> places) {
    Map<UUID, YearRecord> found =
        records
            .byIds(schoolId, places.stream().map(SigningSlot::recordId).collect(Collectors.toSet()))
            .stream()
            .collect(Collectors.toMap(record -> record.key().id(), Function.identity()));
    return places.stream()
        .map(place -> new Placed(place, Objects.requireNonNull(found.get(place.recordId()))))
        .toList();
  }
}
