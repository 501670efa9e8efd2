package vn.hocbaso.assessment;

import java.util.List;

/**
 * Whether a primary student moves up (TT27/2020, Art. 11). Below "Hoàn thành" this is a decision of
 * people and not a formula, so the states follow what has been done so far.
 */
public sealed interface PrimaryPromotion {

  /** The code that is stored and exchanged. */
  String code();

  /**
   * Hoàn thành chương trình lớp học.
   *
   * @param result HT or better
   * @param supplementary whether only the supplementary assessment led to it
   */
  record Completed(OverallResult result, boolean supplementary) implements PrimaryPromotion {
    @Override
    public String code() {
      return "HOAN_THANH";
    }
  }

  /**
   * The year ended with CHT; support and supplementary assessment come next.
   *
   * @param reason what keeps the student from "Hoàn thành"
   */
  record AwaitsSupplementary(Reason reason) implements PrimaryPromotion {
    @Override
    public String code() {
      return "CHO_DANH_GIA_BO_SUNG";
    }
  }

  /** Only the principal can say: after a second CHT, or because the student is not assessed. */
  record AwaitsPrincipal(Cause cause) implements PrimaryPromotion {
    @Override
    public String code() {
      return "CHO_HT_QUYET_DINH";
    }
  }

  /** The principal has decided. */
  record DecidedByPrincipal(Cause cause, PrincipalDecision decision) implements PrimaryPromotion {
    @Override
    public String code() {
      return decision.promoted() ? "HT_QUYET_DINH_LEN_LOP" : "HT_QUYET_DINH_O_LAI";
    }
  }

  /**
   * Chưa đủ dữ liệu: there is no result to go by.
   *
   * @param missing codes of the columns without a value, in the order of the form
   */
  record NotEnoughData(List<String> missing) implements PrimaryPromotion {

    public NotEnoughData {
      missing = List.copyOf(missing);
    }

    @Override
    public String code() {
      return "CHUA_DU_DU_LIEU";
    }
  }

  /** Why the matter goes to the principal. */
  enum Cause {
    /** The result is CHT even after the supplementary assessment. */
    SUPPLEMENTARY_NOT_COMPLETED,
    /** A student with a disability who is not assessed (TT27/2020, Art. 8). */
    NOT_ASSESSED
  }
}
