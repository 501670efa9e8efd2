package vn.hocbaso.gradebook.correction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be done with a request. */
@Schema(name = "CorrectionAction")
enum CorrectionAction {
  /** Duyệt: the cell opens for a set time. */
  APPROVE,
  /** Không duyệt, với lý do. */
  REFUSE,
  /** Rút yêu cầu. */
  WITHDRAW
}
