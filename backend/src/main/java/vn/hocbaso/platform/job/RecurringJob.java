package vn.hocbaso.platform.job;

import java.time.Duration;

/** Work that is done again and again, by one copy of the service at a time. */
public interface RecurringJob {

  /** Name of the work, at most 60 characters; kept in the database, so it must not change. */
  String name();

  /** Pause between the end of one run and the next. */
  Duration pause();

  /** Does it. A failure is logged, and the next run comes all the same. */
  void run();
}
