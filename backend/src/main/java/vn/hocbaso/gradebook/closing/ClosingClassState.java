package vn.hocbaso.gradebook.closing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a class in a closing. */
@Schema(name = "SchoolClosingClassState")
enum ClosingClassState {
  /** Its turn has not come. */
  WAITING,
  /** It is being closed; never stored, it follows from the claim. */
  CLOSING,
  /** Closed by this act. */
  CLOSED,
  /** It was closed before and stayed as it was. */
  ALREADY_CLOSED,
  /** Not closed; the reason says why. */
  REFUSED
}
