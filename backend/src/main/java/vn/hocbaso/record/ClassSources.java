package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hocbaso.gradebook.GradeBooks;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.school.EnrolledStudent;
import vn.hocbaso.school.SchoolDirectory;

/** Reads where the records of classes come from. */
@ApplicationScoped
class ClassSources {

  private final GradeBooks gradeBooks;
  private final SchoolDirectory directory;
  private final SigningSlots slots;

  @Inject
  ClassSources(GradeBooks gradeBooks, SchoolDirectory directory, SigningSlots slots) {
    this.gradeBooks = gradeBooks;
    this.directory = directory;
    this.slots = slots;
  }

  /** The source of a class for showing; it may change at any moment. */
  ClassSource shown(UUID schoolId, UUID classId) {
    Long closing = gradeBooks.closings(schoolId, List.of(classId)).get(classId);
    return of(
        schoolId,
        classId,
        closing == null ? OptionalLong.empty() : OptionalLong.of(closing),
        gradeBooks.summerClosing(schoolId, classId));
  }

  /**
   * The source of a class for deciding: its book is neither closed nor reopened until the caller's
   * transaction ends. Records may be locked before or after: others share the book, and whoever
   * reopens it waits for no record.
   */
  ClassSource held(UUID schoolId, UUID classId) {
    // Summer first: the one order in which several books of a class are locked.
    OptionalLong summer = gradeBooks.heldSummerClosing(schoolId, classId);
    return of(schoolId, classId, gradeBooks.heldClosing(schoolId, classId), summer);
  }

  /**
   * Lets a record pass that the next signature on the whole may be put on; needs a transaction.
   *
   * @throws DomainException {@code RECORD_YEAR_REOPENED}, {@code RECORD_OUTDATED}, {@code
   *     RECORD_STUDENT_LEFT}, {@code RECORD_SUBJECTS_UNSIGNED}
   */
  void require(YearRecord record) {
    require(held(record.key().schoolId(), record.classId()), record);
  }

  /** The same, with the source at hand. */
  static void require(ClassSource source, YearRecord record) {
    source
        .obstacle(record)
        .ifPresent(
            obstacle -> {
              throw obstacle.refusal();
            });
  }

  /**
   * Lets a record pass that a subject teacher's signature may be put on; needs a transaction.
   *
   * @throws DomainException {@code RECORD_YEAR_REOPENED}, {@code RECORD_OUTDATED}, {@code
   *     RECORD_STUDENT_LEFT}
   */
  void requireForSubject(YearRecord record) {
    requireForSubject(held(record.key().schoolId(), record.classId()), record);
  }

  /** The same, with the source at hand. */
  static void requireForSubject(ClassSource source, YearRecord record) {
    source
        .obstacleForSubjects(record)
        .ifPresent(
            obstacle -> {
              throw obstacle.refusal();
            });
  }

  private ClassSource of(UUID schoolId, UUID classId, OptionalLong closing, OptionalLong summer) {
    Map<UUID, EnrolledStudent> list =
        directory.roster(schoolId, classId).stream()
            .collect(Collectors.toMap(EnrolledStudent::id, Function.identity()));
    return new ClassSource(closing, summer, list, slots.unsigned(schoolId, classId));
  }
}
