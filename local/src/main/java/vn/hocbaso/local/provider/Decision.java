package vn.hocbaso.local.provider;

/** What becomes of a request on the telephone. */
public enum Decision {
  /** The signer approves. */
  APPROVE("đồng ý / approve"),
  /** The signer refuses. */
  REFUSE("từ chối / refuse"),
  /** The signer lets the time run out. */
  EXPIRE("để hết hạn / expire"),
  /** The telephone cannot use the key: wrong PIN too often. */
  FAIL("không mở được khóa / key fails");

  private final String label;

  Decision(String label) {
    this.label = label;
  }

  /** Name on the control page. */
  String label() {
    return label;
  }
}
