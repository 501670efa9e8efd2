package vn.hocbaso.signing.provider;

/** Builds providers of one kind from their settings; a bean of the adapter's package. */
public interface ProviderFactory {

  /** The value of {@code hocba.signing.providers.<name>.kind}, such as {@code SMARTCA}. */
  String kind();

  /**
   * Builds a provider. Calls nobody.
   *
   * @param name what the settings call it
   * @throws IllegalArgumentException when a setting is missing or wrong; names the setting, stops
   *     the start of the service
   */
  SignatureProvider create(String name, ProviderSettings settings);
}
