package vn.hocbaso.signing.provider.remote;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import vn.hocbaso.signing.ProviderApproval;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.provider.ProviderSettings;
import vn.hocbaso.signing.provider.ProviderTerms;

/** The settings of one remote provider, read with the complaints that belong to them. */
public final class RemoteSettings {

  private static final String NUMBER = "{number}";

  private final String name;
  private final ProviderSettings settings;

  /** For the provider that the settings call by this name. */
  public RemoteSettings(String name, ProviderSettings settings) {
    this.name = name;
    this.settings = settings;
    if (!settings.timeout().isPositive()) {
      throw wrong("timeout", "is not positive");
    }
    requirePlace("person-user", settings.personUser());
    requirePlace("organisation-user", settings.organisationUser());
  }

  /** The settings themselves. */
  public ProviderSettings values() {
    return settings;
  }

  /**
   * A value that this kind cannot do without.
   *
   * @throws IllegalArgumentException when it is missing; names the setting
   */
  public <T> T require(String setting, Optional<T> value) {
    return value.orElseThrow(() -> wrong(setting, "is missing"));
  }

  /**
   * An address that secrets may be sent to: HTTPS, or this machine.
   *
   * @throws IllegalArgumentException when it is missing or another; names the setting
   */
  public URI address(String setting, Optional<URI> value) {
    URI address = require(setting, value);
    boolean here = "localhost".equals(address.getHost()) || "127.0.0.1".equals(address.getHost());
    if (!"https".equals(address.getScheme()) && !("http".equals(address.getScheme()) && here)) {
      throw wrong(setting, "is neither https nor on this machine");
    }
    return address;
  }

  /** Terms of a provider that asks the telephone. */
  public ProviderTerms terms(String label, int largestOrder) {
    return new ProviderTerms(
        settings.label().orElse(label),
        ProviderApproval.REMOTE,
        settings.largestOrder().orElse(largestOrder));
  }

  /** What the provider calls the signer. */
  public String user(SignerIdentity signer) {
    return switch (signer) {
      case SignerIdentity.Person person ->
          settings.personUser().replace(NUMBER, person.personalIdNumber());
      case SignerIdentity.Organisation organisation ->
          settings.organisationUser().replace(NUMBER, organisation.taxCode());
    };
  }

  /** How long to wait for one answer. */
  public Duration timeout() {
    return settings.timeout();
  }

  private void requirePlace(String setting, String value) {
    if (!value.contains(NUMBER)) {
      throw wrong(setting, "has no " + NUMBER);
    }
  }

  private IllegalArgumentException wrong(String setting, String complaint) {
    return new IllegalArgumentException(
        "hocba.signing.providers." + name + "." + setting + " " + complaint);
  }
}
