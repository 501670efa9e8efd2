package vn.hocbaso.local.provider;

/**
 * How a service is ill. The request has taken effect by then: what is lost, late or spoilt is the
 * answer, which is the harder case for a client.
 */
public enum Misbehaviour {
  /** All is well. */
  NONE("bình thường", "well"),
  /** The answer comes when the service is mended, or after half a minute. */
  LATE("trả lời chậm", "answers late"),
  /** The line breaks before the answer. */
  DROP("đứt kết nối", "drops the line"),
  /** HTTP 503. */
  SERVER_ERROR("lỗi máy chủ (503)", "server error (503)"),
  /** HTTP 200 with half an object. */
  NONSENSE("trả lời vô nghĩa", "nonsense"),
  /** Signs the first half of what was approved. */
  HALF("chỉ ký một nửa", "signs half"),
  /** Shows the certificate of another holder. */
  WRONG_CERTIFICATE("sai chứng thư", "wrong certificate"),
  /** Spoils every signature value. */
  BAD_SIGNATURE("chữ ký hỏng", "bad signatures");

  private final String vietnamese;
  private final String english;

  Misbehaviour(String vietnamese, String english) {
    this.vietnamese = vietnamese;
    this.english = english;
  }

  /** Name on the control page. */
  String label() {
    return vietnamese + " / " + english;
  }
}
