package vn.hocbaso.signing.provider;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** Settings {@code hocba.signing.providers.*}. */
@ConfigMapping(prefix = "hocba.signing.providers")
interface ProvidersSettings {

  /** Settings by the name of the provider. */
  @WithParentName
  Map<String, ProviderSettings> providers();
}
