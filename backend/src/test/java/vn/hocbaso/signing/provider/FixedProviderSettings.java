package vn.hocbaso.signing.provider;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.hocbaso.signing.trust.SigningSettings.RsaPadding;

/**
 * Settings of one provider in a test.
 *
 * @param values by name without {@code hocba.signing.providers.<name>.}; defaults for the rest
 */
public record FixedProviderSettings(Map<String, String> values) implements ProviderSettings {

  /** The settings of one provider among those of a whole configuration. */
  public static FixedProviderSettings of(Map<String, String> configuration, String provider) {
    String prefix = "hocba.signing.providers." + provider + ".";
    Map<String, String> own = new HashMap<>();
    configuration.forEach(
        (name, value) -> {
          if (name.startsWith(prefix)) {
            own.put(name.substring(prefix.length()), value);
          }
        });
    return new FixedProviderSettings(own);
  }

  /** The same with another value. */
  public FixedProviderSettings with(String name, String value) {
    Map<String, String> changed = new HashMap<>(values);
    changed.put(name, value);
    return new FixedProviderSettings(changed);
  }

  /** The same without a value. */
  public FixedProviderSettings without(String name) {
    Map<String, String> changed = new HashMap<>(values);
    changed.remove(name);
    return new FixedProviderSettings(changed);
  }

  private Optional<String> value(String name) {
    return Optional.ofNullable(values.get(name));
  }

  @Override
  public String kind() {
    return Objects.requireNonNull(values.get("kind"));
  }

  @Override
  public Optional<String> label() {
    return value("label");
  }

  @Override
  public RsaPadding rsaPadding() {
    return value("rsa-padding").map(RsaPadding::valueOf).orElse(RsaPadding.PSS);
  }

  @Override
  public Optional<Integer> largestOrder() {
    return value("largest-order").map(Integer::valueOf);
  }

  @Override
  public Duration timeout() {
    return value("timeout").map(Duration::parse).orElse(Duration.ofSeconds(10));
  }

  @Override
  public Duration approvalTime() {
    return value("approval-time").map(Duration::parse).orElse(Duration.ofMinutes(5));
  }

  @Override
  public Optional<Path> directory() {
    return value("directory").map(Path::of);
  }

  @Override
  public Optional<Path> module() {
    return value("module").map(Path::of);
  }

  @Override
  public Optional<String> token() {
    return value("token");
  }

  @Override
  public Optional<URI> url() {
    return value("url").map(URI::create);
  }

  @Override
  public Optional<URI> tokenUrl() {
    return value("token-url").map(URI::create);
  }

  @Override
  public Optional<String> clientId() {
    return value("client-id");
  }

  @Override
  public Optional<String> clientSecret() {
    return value("client-secret");
  }

  @Override
  public Optional<String> profile() {
    return value("profile");
  }

  @Override
  public String personUser() {
    return value("person-user").orElse("{number}");
  }

  @Override
  public String organisationUser() {
    return value("organisation-user").orElse("{number}");
  }

  @Override
  public Optional<List<URI>> agentUrls() {
    return Optional.empty();
  }
}
