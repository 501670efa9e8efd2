package vn.hocbaso.signing.provider.pkcs11;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.signing.provider.ProviderUnavailableException;

/**
 * A module of this process and the logins at its tokens. Loaded when first needed, and tried again
 * after a failure: a driver may be installed while the service runs.
 */
final class TokenModule {

  private final Supplier<Cryptoki> loader;
  private final Map<Long, TokenLogin> logins = new ConcurrentHashMap<>();
  private @Nullable Cryptoki loaded;

  TokenModule(Supplier<Cryptoki> loader) {
    this.loader = loader;
  }

  synchronized Cryptoki cryptoki() {
    Cryptoki module = loaded;
    if (module == null) {
      module = loader.get();
      loaded = module;
    }
    return module;
  }

  /**
   * Where the token is now; tokens change their slots when others come and go.
   *
   * @param label the first token if empty
   * @throws ProviderUnavailableException when it is in no slot
   */
  long slotOf(Optional<String> label) {
    Cryptoki module = cryptoki();
    for (long slot : module.slots()) {
      TokenInfo token = module.tokenInfo(slot);
      if (token.initialised() && label.map(token.label()::equals).orElse(true)) {
        return slot;
      }
    }
    throw new ProviderUnavailableException("the PKCS#11 token is not there");
  }

  TokenLogin login(long slot) {
    return logins.computeIfAbsent(slot, one -> new TokenLogin());
  }
}
