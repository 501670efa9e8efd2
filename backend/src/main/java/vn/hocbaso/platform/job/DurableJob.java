package vn.hocbaso.platform.job;

import java.time.Instant;
import java.util.Optional;

/**
 * A kind of work. Must be safe to repeat: a process that dies in the middle leaves the instance to
 * be run again, from the start.
 */
public interface DurableJob {

  /** Name of the kind, at most 60 characters; kept in the database, so it must not change. */
  String name();

  /**
   * Does what can be done now.
   *
   * @param instance what to work on, as given to {@link JobQueue#wake}
   * @return when to run again; empty when there is nothing left
   */
  Optional<Instant> run(String instance);
}
