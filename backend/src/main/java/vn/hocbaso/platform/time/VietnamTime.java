package vn.hocbaso.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The one source of time. Everything that needs the present moment injects this clock. */
public final class VietnamTime {

  /** Official time of Vietnam, UTC+7 without daylight saving. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private VietnamTime() {}

  @Produces
  @ApplicationScoped
  static Clock clock() {
    return Clock.system(ZONE);
  }
}
