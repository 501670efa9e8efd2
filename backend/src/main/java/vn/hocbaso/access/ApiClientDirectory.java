package vn.hocbaso.access;

import java.util.Optional;

/** Knows the programs of vendors. The {@code exchange} capability answers. */
public interface ApiClientDirectory {

  /**
   * A program that may act, with the grants that stand now.
   *
   * @param clientId from the token
   * @return empty when nobody registered it, or when it was suspended
   */
  Optional<ApiClient> find(String clientId);
}
