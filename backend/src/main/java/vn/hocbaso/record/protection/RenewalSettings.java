package vn.hocbaso.record.protection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import vn.hocbaso.signing.ProtectionDigest;

/** Settings {@code hocba.signing.renewal.*}. */
@ConfigMapping(prefix = "hocba.signing.renewal")
interface RenewalSettings {

  /** How long before its end a protection is renewed; the new one must last a week longer. */
  @WithDefault("P365D")
  Duration ahead();

  /** Hash functions that age: what rests on them is renewed whatever its end. */
  Optional<Set<ProtectionDigest>> ageingDigests();

  /** The hash function of new protections; none that ages. */
  @WithDefault("SHA256")
  ProtectionDigest digest();

  /** Records under one timestamp; their files are held in memory for a moment. */
  @WithDefault("200")
  int part();

  /** Pause between two looks for what ages. */
  @WithDefault("PT1H")
  Duration look();
}
