package vn.hocbaso.signing;

import java.util.UUID;

/** Takes the hint of a provider that it has finished. */
public interface ProviderHints {

  /**
   * Lets the provider be asked now rather than at the next turn. Nothing of the hint is believed,
   * so anybody may give it; one for an order that nobody knows, or that is over, does nothing.
   *
   * @param order the id under which the provider got the order
   */
  void finished(UUID order);
}
