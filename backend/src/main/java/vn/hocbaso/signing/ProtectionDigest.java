package vn.hocbaso.signing;

/** Hash functions that the protection of files can rest on, the weaker first. */
public enum ProtectionDigest {
  /** Today's. */
  SHA256,
  /** For what must outlive SHA-256. */
  SHA512;

  /** The stronger of the two. */
  public ProtectionDigest orStronger(ProtectionDigest other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
