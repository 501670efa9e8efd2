package vn.hocbaso.record.protection;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.hocbaso.signing.ArchiveProtection.Protection;
import vn.hocbaso.signing.ProtectionDigest;

class AgeingTest {

  private static final Instant NOW = Instant.parse("2030-06-01T00:00:00Z");

  @Test
  void whatBarelyReachesTheAimIsNotDueAgainADayLaterButInTheEnd() {
    Protection aim = at(NOW).aim(List.of(ProtectionDigest.SHA256));
    assertThat(aim.until()).isAfter(at(NOW.plus(Duration.ofDays(1))).bounds().before());
    assertThat(aim.until()).isBefore(at(NOW.plus(Duration.ofDays(8))).bounds().before());
  }

  private static Ageing at(Instant now) {
    RenewalSettings settings =
        new SmallRyeConfigBuilder()
            .withMapping(RenewalSettings.class)
            .build()
            .getConfigMapping(RenewalSettings.class);
    return new Ageing(settings, Clock.fixed(now, ZoneOffset.UTC));
  }
}
