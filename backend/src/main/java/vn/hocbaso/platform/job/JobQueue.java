package vn.hocbaso.platform.job;

import java.time.Instant;

/** Where jobs are put. */
public interface JobQueue {

  /**
   * Lets an instance run at that time, or earlier if it was to run earlier. An instance that runs
   * right now is left alone and sees to its own next time, so whoever cannot lose a wake-up has a
   * {@link RecurringJob} that looks for what was left. Not part of the caller's transaction: call
   * it after the commit.
   *
   * @param job {@link DurableJob#name()}
   * @param instance at most 100 characters
   */
  void wake(String job, String instance, Instant at);
}
