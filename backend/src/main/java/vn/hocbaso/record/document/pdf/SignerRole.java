package vn.hocbaso.record.document.pdf;

/** Who signs a primary record, in the order of signing. */
public enum SignerRole {
  HOMEROOM_TEACHER("Giáo viên chủ nhiệm"),
  MANAGER("Cán bộ quản lý"),
  SCHOOL_SEAL("Ký phát hành");

  private final String label;

  SignerRole(String label) {
    this.label = label;
  }

  /** The Vietnamese words printed over the signature. */
  public String label() {
    return label;
  }
}
