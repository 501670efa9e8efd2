package vn.hocbaso.gradebook;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who changes cells, when, how and why.
 *
 * @param reason the reason of the reopening, for changes in a reopened year, or of the request, for
 *     corrections of a closed one
 */
record ChangeStamp(String account, Instant at, Source source, @Nullable String reason) {

  /** The same act, for a value that came about in its own way. */
  ChangeStamp from(Source origin) {
    return new ChangeStamp(account, at, origin, reason);
  }

  /** The same act, for a value written into a closed book under an approved request. */
  ChangeStamp correcting(String words) {
    return new ChangeStamp(account, at, Source.CORRECTION, words);
  }

  /** How a value came into its cell. */
  @Schema(name = "GradeChangeSource")
  enum Source {
    /** Typed into this cell. */
    TYPED,
    /** Pasted from a sheet after a look at what changes. */
    PASTED,
    /** Written with others in one act, such as filling a column. */
    FILLED,
    /** Taken from a file. */
    IMPORTED,
    /** Sent by the program of a vendor. */
    VENDOR,
    /** Written into a closed book under an approved request; the reason is the request's. */
    CORRECTION
  }
}
