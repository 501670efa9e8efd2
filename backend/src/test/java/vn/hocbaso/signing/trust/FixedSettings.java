package vn.hocbaso.signing.trust;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Settings of a test: what a test authority says, defaults for the rest. */
public record FixedSettings(Map<String, String> values) implements SigningSettings {

  private Optional<String> value(String name) {
    return Optional.ofNullable(values.get("hocba.signing." + name));
  }

  @Override
  public Optional<Path> trustAnchors() {
    return value("trust-anchors").map(Path::of);
  }

  @Override
  public Optional<Path> intermediates() {
    return Optional.empty();
  }

  @Override
  public Optional<URI> timestampUrl() {
    return value("timestamp-url").map(URI::create);
  }

  @Override
  public Duration networkTimeout() {
    return Duration.ofSeconds(5);
  }

  @Override
  public Duration preparedLife() {
    return Duration.ofHours(12);
  }

  @Override
  public Duration authorisationWindow() {
    return Duration.ofHours(24);
  }

  @Override
  public Duration lease() {
    return Duration.ofMinutes(1);
  }

  @Override
  public Duration look() {
    return Duration.ofSeconds(20);
  }

  @Override
  public Duration evidenceAge() {
    return Duration.ofMinutes(1);
  }

  @Override
  public Duration answersKept() {
    return Duration.ofMinutes(5);
  }

  @Override
  public boolean nativeCrypto() {
    return true;
  }

  @Override
  public int pinAttempts() {
    return 5;
  }

  @Override
  public Duration pinLock() {
    return Duration.ofMinutes(15);
  }
}
