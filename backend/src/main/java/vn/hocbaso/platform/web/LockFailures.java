package vn.hocbaso.platform.web;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Tells requests that the database ended because they met another one from faults. */
final class LockFailures {

  /** PostgreSQL: serialization failure, deadlock, lock not available. */
  private static final Set<String> STATES = Set.of("40001", "40P01", "55P03");

  private LockFailures() {}

  /** Whether such a failure is among the causes, however deep the commit has wrapped it. */
  static boolean causedIt(Throwable fault) {
    return among(fault, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static boolean among(@Nullable Throwable fault, Set<Throwable> seen) {
    if (fault == null || !seen.add(fault)) {
      return false;
    }
    if (fault instanceof SQLException sql && STATES.contains(String.valueOf(sql.getSQLState()))) {
      return true;
    }
    return among(fault.getCause(), seen)
        || Stream.of(fault.getSuppressed()).anyMatch(one -> among(one, seen));
  }
}
