package vn.hocbaso.record;

/** Where a year record stands (docs/year-record-workflow.md). */
public enum RecordState {
  /** Đã lập: content frozen, nobody has signed, or a manager has returned it. */
  CREATED,
  /** GVCN đã ký. */
  HOMEROOM_SIGNED,
  /** CBQL đã ký. */
  MANAGER_SIGNED,
  /** Đã phát hành: it has legal force. */
  ISSUED,
  /**
   * Đã thu hồi: it still verifies mathematically and no longer counts. Final; another record may
   * take its place.
   */
  REVOKED
}
