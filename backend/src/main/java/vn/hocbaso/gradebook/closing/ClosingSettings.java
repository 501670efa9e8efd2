package vn.hocbaso.gradebook.closing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings {@code hocba.closing.*}. */
@ConfigMapping(prefix = "hocba.closing")
interface ClosingSettings {

  /** How many classes one copy of the service closes at once. */
  @WithDefault("2")
  int workers();

  /** How often the service looks for work that another copy left behind. */
  @WithDefault("PT10S")
  Duration look();

  /** A class whose process has not closed it for this long is taken up by another one. */
  @WithDefault("PT1M")
  Duration claim();
}
