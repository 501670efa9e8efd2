package vn.hocbaso.signing.provider;

import vn.hocbaso.signing.ProviderApproval;

/**
 * What a provider asks and allows.
 *
 * @param label its name for signers, such as “VNPT SmartCA”
 * @param largestOrder signatures that one approval covers at most
 */
public record ProviderTerms(String label, ProviderApproval approval, int largestOrder) {

  /** Refuses a provider that signs nothing. */
  public ProviderTerms {
    if (largestOrder < 1) {
      throw new IllegalArgumentException("an order has at least one part");
    }
  }
}
