package vn.hocbaso.assessment.secondary;

import java.util.Arrays;
import java.util.Optional;

/** Where a student stands on the way to the next class (TT22/2021, Art. 12 to 14). */
public enum PromotionState {
  /** Được lên lớp, or has completed the programme of the level in its last grade. */
  PROMOTED("LEN_LOP"),
  /** Không được lên lớp. */
  NOT_PROMOTED("KHONG_LEN_LOP"),
  /** Rèn luyện trong hè: conduct is reassessed after the summer. */
  SUMMER_TRAINING("REN_LUYEN_HE"),
  /** Kiểm tra lại: subjects are reassessed. */
  REASSESSMENT("KIEM_TRA_LAI"),
  /** Rèn luyện trong hè first; only with conduct Đạt are subjects reassessed. */
  SUMMER_TRAINING_FIRST("REN_LUYEN_HE_TRUOC");

  private final String code;

  PromotionState(String code) {
    this.code = code;
  }

  /** The code that is stored and exchanged. */
  public String code() {
    return code;
  }

  /** The state with this code, or empty when there is none. */
  public static Optional<PromotionState> of(String code) {
    return Arrays.stream(values()).filter(state -> state.code.equals(code)).findFirst();
  }
}
