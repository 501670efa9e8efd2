package vn.hocbaso.signing;

/** How long a signature can be proved without its signer (ETSI EN 319 132 and 319 142). */
public enum SignatureLevel {
  /** XML only: a signature by W3C XML-DSig alone, for checkers that know nothing of XAdES. */
  XMLDSIG,
  /** Signer, role and claimed time are signed; proves nothing once the certificate has ended. */
  B,
  /** With a timestamp: proves that it existed before the certificate expired or was revoked. */
  T,
  /** T, and the certificates and revocation answers needed to check it are inside. */
  LT,
  /** LT under one more timestamp, which can be renewed before the older one ages. */
  LTA;

  /** Whether certificates and revocation answers are inside. */
  public boolean carriesEvidence() {
    return switch (this) {
      case XMLDSIG, B, T -> false;
      case LT, LTA -> true;
    };
  }
}
