package vn.hocbaso.signing;

/** How a signer approves. */
public enum ProviderApproval {
  /** By a PIN that is typed here and opens the key at once. */
  PIN,
  /** On the signer's telephone; the answer comes later. */
  REMOTE,
  /** On the signer's own computer: the browser takes the hashes to a token and brings values. */
  DESK
}
