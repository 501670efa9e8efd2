package vn.hocbaso.signing.provider.pkcs11;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.hocbaso.signing.ProviderApproval;
import vn.hocbaso.signing.provider.ProviderFactory;
import vn.hocbaso.signing.provider.ProviderSettings;
import vn.hocbaso.signing.provider.ProviderTerms;
import vn.hocbaso.signing.provider.SignatureProvider;

/**
 * Providers of kind {@code PKCS11}. Needs the setting {@code module}; {@code token}, {@code
 * rsaPadding}, {@code largestOrder} and {@code timeout} count too. Several providers may share a
 * module, which a process loads once.
 */
@ApplicationScoped
class Pkcs11Providers implements ProviderFactory {

  private static final int LARGEST_ORDER = 2000;

  private final Map<Path, TokenModule> modules = new ConcurrentHashMap<>();

  @Override
  public String kind() {
    return "PKCS11";
  }

  @Override
  public SignatureProvider create(String name, ProviderSettings settings) {
    Path library =
        settings
            .module()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "hocba.signing.providers.%s.module is missing".formatted(name)));
    TokenModule module =
        modules.computeIfAbsent(library, path -> new TokenModule(() -> NativeCryptoki.load(path)));
    return provider(name, settings, module);
  }

  /** A provider on a module that is there already. */
  static Pkcs11Provider provider(String name, ProviderSettings settings, TokenModule module) {
    ProviderTerms terms =
        new ProviderTerms(
            settings.label().orElse(name),
            ProviderApproval.PIN,
            settings.largestOrder().orElse(LARGEST_ORDER));
    return new Pkcs11Provider(
        name,
        terms,
        new Token(module, settings.token()),
        new ModuleCalls(settings.timeout()),
        settings.rsaPadding());
  }
}
