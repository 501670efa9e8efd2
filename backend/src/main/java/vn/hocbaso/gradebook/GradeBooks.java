package vn.hocbaso.gradebook;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/** The reading door of this capability. It does not ask for rights: its callers do. */
public interface GradeBooks {

  /**
   * The closed year of a primary class with everything that its records print; empty while the
   * grade book is open, and for a class that does not exist.
   *
   * <p>Inside a transaction the book stays closed until that transaction ends: reopening waits.
   */
  Optional<ClosedYear> closedYear(UUID schoolId, UUID classId);

  /**
   * The closed year of a class of grades 6 to 12 with everything that its records print; empty
   * while the book of the year is open, and for classes of primary school.
   *
   * <p>Inside a transaction the book stays closed until that transaction ends: reopening waits.
   */
  Optional<ClosedSecondaryYear> closedSecondaryYear(UUID schoolId, UUID classId);

  /**
   * The students whose closed year still awaits what summer brings or a decision; empty while the
   * book of the year is open. Holds nothing: only to show, not to decide by.
   */
  Optional<Set<UUID>> unsettled(UUID schoolId, UUID classId);

  /**
   * Which closing of its book ({@link ClosedYear#bookVersion}) each class stands at; a class whose
   * year is open is missing. Holds nothing: only to show, not to decide by.
   */
  Map<UUID, Long> closings(UUID schoolId, Collection<UUID> classIds);

  /**
   * Which closing of the supplementary assessment of primary school each class stands at; a class
   * without one, or where it is open, is missing. Holds nothing: only to show, not to decide by.
   */
  Map<UUID, Long> summerClosings(UUID schoolId, Collection<UUID> classIds);

  /**
   * Which closing of its book a class stands at; empty while the year is open.
   *
   * <p>Inside a transaction it stays so until that transaction ends: reopening waits.
   */
  OptionalLong heldClosing(UUID schoolId, UUID classId);

  /**
   * Which closing of the supplementary assessment of primary school a class stands at; empty
   * without one, or while it is open. Holds nothing: only to show, not to decide by.
   */
  OptionalLong summerClosing(UUID schoolId, UUID classId);

  /**
   * The same for deciding.
   *
   * <p>Inside a transaction it stays so until that transaction ends: reopening waits.
   */
  OptionalLong heldSummerClosing(UUID schoolId, UUID classId);
}
