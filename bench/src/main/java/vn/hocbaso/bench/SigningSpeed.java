package vn.hocbaso.bench;

import java.time.Duration;
import java.util.OptionalDouble;
import vn.hocbaso.signing.trust.World;

/**
 * Signing and verification by themselves: no database, no sign-in. The test authority runs in the
 * same process.
 */
final class SigningSpeed {

  private static final int[] THREADS = {1, 2};
  private static final int LONG = 6;

  private final Duration time;
  private final int records;

  /**
   * A measurement.
   *
   * @param seconds of each repetition; the long run takes six times as long
   * @param records of the city that are issued
   */
  SigningSpeed(int seconds, int records) {
    this.time = Duration.ofSeconds(seconds);
    this.records = records;
  }

  void measure(Report report) throws Exception {
    World world = World.shared();
    try {
      SigningPeople people = SigningPeople.enrol(world);
      compare(report, world, people);
      new CityRun(world, people).measure(report, records);
      new LongVerifying(world).measure(report, time.multipliedBy(LONG));
    } finally {
      world.authority().close();
    }
  }

  private void compare(Report report, World world, SigningPeople people) throws Exception {
    RawLimit limit = new RawLimit(report, time.dividedBy(4));
    XmlSigningSpeed signing = new XmlSigningSpeed(world, people);
    VerifyingSpeed verifying = new VerifyingSpeed(world);
    verifying.note(report);
    OptionalDouble raw = limit.openssl(1);
    limit.openssl(2);
    for (int threads : THREADS) {
      limit.java(threads);
      limit.library(threads);
      signing.measure(report, threads, time.dividedBy(2), raw);
      verifying.measure(report, threads, time.dividedBy(2));
    }
  }
}
