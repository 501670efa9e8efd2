package vn.hocbaso.record.protection;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.hocbaso.signing.ArchiveProtection.Protection;
import vn.hocbaso.signing.ProtectionDigest;

/** What counts as ageing now, and what a new protection must be. */
@ApplicationScoped
class Ageing {

  /** So that what was just renewed is not due again a moment later. */
  private static final Duration MARGIN = Duration.ofDays(7);

  private final RenewalSettings settings;
  private final Clock clock;

  Ageing(RenewalSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /**
   * The bounds of a moment.
   *
   * @param now retries that are set for later wait
   * @param before protections that end earlier are due
   * @param digests protections under these hash functions are due
   */
  record Bounds(Instant now, Instant before, List<String> digests) {}

  Bounds bounds() {
    Instant now = clock.instant();
    return new Bounds(
        now, now.plus(settings.ahead()), ageing().stream().map(Enum::name).sorted().toList());
  }

  /** What renews these, under a hash function no weaker than theirs. */
  Protection aim(List<ProtectionDigest> present) {
    if (ageing().contains(settings.digest())) {
      throw new IllegalStateException(
          "hocba.signing.renewal.digest is among hocba.signing.renewal.ageing-digests");
    }
    return new Protection(
        bounds().before().plus(MARGIN),
        present.stream().reduce(settings.digest(), ProtectionDigest::orStronger));
  }

  /** How many records are renewed under one timestamp. */
  int partSize() {
    return settings.part();
  }

  /** Pause between two looks for what ages. */
  Duration pause() {
    return settings.look();
  }

  private Set<ProtectionDigest> ageing() {
    return settings.ageingDigests().orElse(Set.of());
  }
}
