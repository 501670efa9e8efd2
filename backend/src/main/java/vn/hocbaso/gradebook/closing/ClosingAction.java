package vn.hocbaso.gradebook.closing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What may be done with a check list. */
@Schema(name = "SchoolClosingAction")
enum ClosingAction {
  /** Close every class that is ready. */
  START
}
