package vn.hocbaso.gradebook.correction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a request stands at a moment: the decision, and what time has made of an approval. */
@Schema(name = "CorrectionState", description = "Tình trạng yêu cầu sửa điểm")
public enum CorrectionStanding {
  /** Chờ duyệt. */
  REQUESTED,
  /** Đã duyệt, ô đang mở. */
  OPEN,
  /** Đã sửa; the cell is locked again. */
  USED,
  /** Hết hạn mà chưa sửa; the cell is locked again. */
  EXPIRED,
  /** Không duyệt. */
  REFUSED,
  /** Đã rút. */
  WITHDRAWN
}
