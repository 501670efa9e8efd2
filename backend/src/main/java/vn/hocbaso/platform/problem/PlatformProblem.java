package vn.hocbaso.platform.problem;

/** Failures that any operation can answer with. */
public enum PlatformProblem implements ProblemType {
  /** The body, a parameter or an upload breaks the contract; each fault is a violation. */
  INVALID_REQUEST(400),
  /** The Idempotency-Key is empty, too long or not of visible ASCII. */
  IDEMPOTENCY_KEY_INVALID(400),
  /** Nobody is signed in, or the sign-in has expired. */
  NOT_SIGNED_IN(401),
  /** The request was made for another account than the one that is signed in now. */
  OTHER_ACCOUNT(401),
  /** The resource is within reach, but this act is not this person's. */
  NOT_ALLOWED(403),
  /** There is no such thing, or it lies outside the caller's reach: the answer is the same. */
  NOT_FOUND(404),
  /** The address exists, the method does not. */
  METHOD_NOT_ALLOWED(405),
  /** The caller asks for a format that the resource does not have. */
  NOT_ACCEPTABLE(406),
  /** Two callers changed the same thing at the same moment; the later one must look again. */
  CONFLICT(409),
  /** It met another request over the same rows and was given up; the same again will do. */
  TRY_AGAIN(409),
  /** The version sent with If-Match is not the present one. */
  STALE_VERSION(412),
  /** The body is larger than this operation reads. */
  TOO_LARGE(413),
  /** The body is in a format that this operation does not read. */
  UNSUPPORTED_MEDIA_TYPE(415),
  /** The key of this request came with other content before. */
  IDEMPOTENCY_KEY_REUSED(422),
  /** A change needs the version that it is based on in If-Match. */
  VERSION_REQUIRED(428),
  /** Too many requests from one address in a short time. */
  TOO_MANY_REQUESTS(429),
  /** A fault of the service; the request id finds it in the log. */
  INTERNAL_ERROR(500);

  private final int status;

  PlatformProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
