package vn.hocbaso.local.authority;

/** Which of the authority's services answer 503, for tests of what happens then. */
public enum Outage {
  /** All services answer. */
  NONE,
  /** No timestamps. */
  TIMESTAMP,
  /** No OCSP; the revocation list still answers. */
  OCSP,
  /** Neither OCSP nor the revocation list. */
  REVOCATION;

  boolean silences(String path) {
    return switch (this) {
      case NONE -> false;
      case TIMESTAMP -> path.startsWith(Addresses.TIMESTAMP);
      case OCSP -> path.startsWith(Addresses.OCSP);
      case REVOCATION ->
          path.startsWith(Addresses.OCSP) || path.startsWith(Addresses.REVOCATION_LIST);
    };
  }
}
