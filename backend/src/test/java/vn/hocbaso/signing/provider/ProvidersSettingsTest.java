package vn.hocbaso.signing.provider;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.hocbaso.signing.trust.SigningSettings.RsaPadding;

/** A real installation names its providers by environment variables. */
class ProvidersSettingsTest {

  @Test
  void providersAreReadFromTheEnvironmentByTheirNames() {
    Map<String, ProviderSettings> providers =
        providers(
            Map.of(
                "HOCBA_SIGNING_PROVIDERS_KEYSTORE_KIND", "KEYSTORE",
                "HOCBA_SIGNING_PROVIDERS_KEYSTORE_DIRECTORY", "/signing/keystores",
                "HOCBA_SIGNING_PROVIDERS_KEYSTORE_RSA_PADDING", "PKCS1",
                "HOCBA_SIGNING_PROVIDERS_DESK_KIND", "DESK"));
    assertThat(providers).containsOnlyKeys("keystore", "desk");
    ProviderSettings keystore = Objects.requireNonNull(providers.get("keystore"));
    assertThat(keystore.kind()).isEqualTo("KEYSTORE");
    assertThat(keystore.rsaPadding()).isEqualTo(RsaPadding.PKCS1);
    assertThat(keystore.directory()).contains(Path.of("/signing/keystores"));
  }

  @Test
  void withoutSettingsThereIsNoProvider() {
    assertThat(providers(Map.of())).isEmpty();
  }

  private static Map<String, ProviderSettings> providers(Map<String, String> environment) {
    return new SmallRyeConfigBuilder()
        .withMapping(ProvidersSettings.class)
        .withSources(new EnvConfigSource(environment, 300))
        .build()
        .getConfigMapping(ProvidersSettings.class)
        .providers();
  }
}
