package vn.hocbaso.signing.provider;

import io.quarkus.arc.All;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import vn.hocbaso.signing.trust.SigningSettings.RsaPadding;

/** The providers of this deployment, as the settings name them. */
@Startup
@ApplicationScoped
public class ProviderRegistry {

  private final Map<String, SignatureProvider> providers = new TreeMap<>();
  private final ProvidersSettings settings;

  ProviderRegistry(ProvidersSettings settings, @All List<ProviderFactory> factories) {
    this.settings = settings;
    settings.providers().forEach((name, one) -> providers.put(name, guarded(name, one, factories)));
  }

  private static SignatureProvider guarded(
      String name, ProviderSettings settings, List<ProviderFactory> factories) {
    ProviderFactory factory =
        factories.stream()
            .filter(one -> one.kind().equals(settings.kind()))
            .findFirst()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "hocba.signing.providers.%s.kind: there is no kind %s"
                            .formatted(name, settings.kind())));
    return new GuardedProvider(factory.create(name, settings));
  }

  /** The provider of this name; empty when it is not (or no longer) set up. */
  public Optional<SignatureProvider> find(String name) {
    return Optional.ofNullable(providers.get(name));
  }

  /** How RSA keys of a provider that is set up sign. */
  public RsaPadding rsaPadding(String name) {
    return Objects.requireNonNull(settings.providers().get(name), name).rsaPadding();
  }

  /** Addresses of signing programs at the desk, in the order to try; empty for other providers. */
  public List<URI> agentUrls(String name) {
    return Objects.requireNonNull(settings.providers().get(name), name)
        .agentUrls()
        .orElse(List.of());
  }

  /** All, by name. */
  public Collection<SignatureProvider> all() {
    return List.copyOf(providers.values());
  }
}
