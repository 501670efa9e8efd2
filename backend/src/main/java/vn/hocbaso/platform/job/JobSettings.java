package vn.hocbaso.platform.job;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings {@code hocba.jobs.*}. */
@ConfigMapping(prefix = "hocba.jobs")
interface JobSettings {

  /** Jobs that one copy of the service runs at once. */
  @WithDefault("4")
  int workers();

  /** How often to look for jobs that are due. */
  @WithDefault("PT1S")
  Duration look();

  /**
   * How often a copy of the service says that it lives; four times silent, and it counts as dead.
   */
  @WithDefault("PT10S")
  Duration signOfLife();
}
