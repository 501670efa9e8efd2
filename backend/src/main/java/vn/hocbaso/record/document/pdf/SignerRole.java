package vn.hocbaso.record.document.pdf;

/** Who signs a primary record, in the order of signing. */
public enum SignerRole {
  HOMEROOM_TEACHER("Giáo viên chủ nhiệm", ImageKind.SIGNATURE),
  MANAGER("Cán bộ quản lý", ImageKind.SIGNATURE),
  SCHOOL_SEAL("Ký phát hành", ImageKind.SEAL);

  private final String label;
  private final ImageKind image;

  SignerRole(String label, ImageKind image) {
    this.label = label;
    this.image = image;
  }

  /** The Vietnamese words printed over the signature. */
  public String label() {
    return label;
  }

  /** What an image of whoever signs in this role must look like. */
  ImageKind image() {
    return image;
  }
}
