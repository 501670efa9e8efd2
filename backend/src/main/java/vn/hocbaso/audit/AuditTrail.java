package vn.hocbaso.audit;

import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/** The door to the trail. */
public interface AuditTrail {

  /**
   * Appends an event to its school's chain. Must be called in a transaction, and joins the chain at
   * its end: the chain of one school grows in the order of commits, and no other lock is ever asked
   * for while its head is held.
   */
  void append(AuditEvent event);

  /**
   * The newest events of a school.
   *
   * @param before only events with a smaller number, to page backwards
   * @param limit at most this many
   */
  List<AuditEntry> newest(UUID schoolId, OptionalLong before, int limit);

  /**
   * Recomputes a school's chain from its beginning.
   *
   * @return the number of the first event that does not fit, or empty when the chain is whole
   */
  OptionalLong firstBroken(UUID schoolId);
}
