package vn.hocbaso.record.protection;

/** What can be done about the protection of records. */
enum ProtectionAction {
  /** Renew what ages now, without waiting for the next look or try. */
  RENEW
}
