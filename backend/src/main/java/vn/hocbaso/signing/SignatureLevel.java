package vn.hocbaso.signing;

/** How long a signature can be proved without its signer (ETSI EN 319 132 and 319 142). */
public enum SignatureLevel {
  /** With a timestamp: proves that it existed before the certificate expired or was revoked. */
  T,
  /** T, and the certificates and revocation answers needed to check it are inside. */
  LT
}
