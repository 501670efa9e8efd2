package vn.hocbaso.gradebook.promotion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a student stands, whatever regulation says so. */
@Schema(name = "PromotionStanding")
public enum PromotionStanding {
  /** Lên lớp, hoàn thành chương trình. */
  PROMOTED,
  /** Ở lại lớp, không được lên lớp. */
  RETAINED,
  /** Rèn luyện trong hè, đánh giá lại, đánh giá bổ sung. */
  AWAITS_SUMMER,
  /** Chờ hiệu trưởng quyết định. */
  AWAITS_PRINCIPAL,
  /** Chưa đủ dữ liệu. */
  UNDECIDED
}
