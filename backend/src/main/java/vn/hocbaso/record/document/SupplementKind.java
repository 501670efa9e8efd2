package vn.hocbaso.record.document;

/** What of a primary year can be assessed again in summer. */
public enum SupplementKind implements Coded {
  SUBJECT_LEVEL("MUC_MON_HOC", "mức đạt được"),
  TEST_MARK("DIEM_KTDK", "điểm KTĐK"),
  TRAIT_LEVEL("MUC_BIEU_HIEN", "mức đạt được");

  private final String code;
  private final String label;

  SupplementKind(String code, String label) {
    this.code = code;
    this.label = label;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }

  /**
   * A value in the words of the form.
   *
   * @throws IllegalArgumentException if it is no value of this kind
   */
  public String shown(String value) {
    return switch (this) {
      case SUBJECT_LEVEL -> Coded.of(SubjectLevel.class, value).label();
      case TRAIT_LEVEL -> Coded.of(TraitLevel.class, value).label();
      case TEST_MARK -> {
        if (!value.matches("[0-9]|10")) {
          throw new IllegalArgumentException("test mark is not between 0 and 10");
        }
        yield value;
      }
    };
  }
}
