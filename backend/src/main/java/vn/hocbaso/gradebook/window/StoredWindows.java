package vn.hocbaso.gradebook.window;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hocbaso.school.SchoolDirectory;
import vn.hocbaso.school.SchoolKey;

/** Windows as the database has them. */
@ApplicationScoped
class StoredWindows implements EntryWindows, PanacheRepositoryBase<EntryWindow, SchoolKey> {

  private final SchoolDirectory directory;
  private final StoredProvinceDates dates;

  @Inject
  StoredWindows(SchoolDirectory directory, StoredProvinceDates dates) {
    this.directory = directory;
    this.dates = dates;
  }

  @Override
  public EntryHours of(UUID schoolId, UUID classId, String period) {
    return directory
        .classGroup(schoolId, classId)
        .map(group -> hours(schoolId, classId, group.schoolYear(), period))
        .orElseGet(() -> new EntryHours(List.of()));
  }

  private EntryHours hours(UUID schoolId, UUID classId, String schoolYear, String period) {
    Stream<EntryHours.Span> ofSchool =
        list(
                "key.schoolId = ?1 and schoolYear = ?2 and period = ?3"
                    + " and (classId is null or classId = ?4)",
                schoolId,
                schoolYear,
                period,
                classId)
            .stream()
            .map(EntryWindow::span);
    Stream<EntryHours.Span> ofProvince =
        directory
            .school(schoolId)
            .map(school -> new ProvincePeriod(school.provinceCode(), schoolYear, period))
            .flatMap(dates::findByIdOptional)
            .map(ProvinceDates::span)
            .stream();
    return new EntryHours(Stream.concat(ofProvince, ofSchool).toList());
  }

  List<EntryWindow> ofYear(UUID schoolId, String schoolYear) {
    return list(
        "key.schoolId = ?1 and schoolYear = ?2 order by period, opensAt", schoolId, schoolYear);
  }

  /** What the province of the school bounds. */
  List<ProvinceDates> ofProvince(UUID schoolId, String schoolYear) {
    return directory
        .school(schoolId)
        .map(school -> dates.ofYear(school.provinceCode(), schoolYear))
        .orElse(List.of());
  }

  Optional<EntryWindow> locked(SchoolKey key) {
    return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
  }

  /** Two who set the same scope at once: the second waits and finds it. */
  Optional<EntryWindow> withScope(UUID schoolId, WindowScope scope) {
    return ofYear(schoolId, scope.schoolYear()).stream()
        .filter(window -> Objects.equals(window.scope(), scope))
        .findFirst();
  }

  /** Lets one act of setting windows in a school come after the other. */
  void hold(UUID schoolId) {
    getEntityManager()
        .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 23))")
        .setParameter(1, "entry-window " + schoolId)
        .getSingleResult();
  }
}
