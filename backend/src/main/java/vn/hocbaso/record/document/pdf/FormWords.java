package vn.hocbaso.record.document.pdf;

import vn.hocbaso.record.document.EducationForm;
import vn.hocbaso.record.document.SecondaryYear;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.record.document.YearResults;

/** What the forms of the levels are called, and how they call the student. */
final class FormWords {

  private static final int LAST_OF_LOWER_SECONDARY = 9;

  private FormWords() {}

  /** The name of the form, as its title has it. */
  static String form(YearRecordContent content) {
    return switch (content.year()) {
      case YearResults primary -> "Học bạ tiểu học";
      case SecondaryYear secondary -> {
        boolean lower = content.schoolClass().grade() <= LAST_OF_LOWER_SECONDARY;
        String level = lower ? "trung học cơ sở" : "trung học phổ thông";
        yield secondary.form() == EducationForm.CONTINUING
            ? "Học bạ giáo dục thường xuyên cấp " + level
            : "Học bạ " + level;
      }
    };
  }

  /** The student's number, as the form calls it. */
  static String studentCode(YearRecordContent content) {
    return isContinuing(content) ? "Mã học viên" : "Mã học sinh";
  }

  /** The school, as the form calls it. */
  static String school(YearRecordContent content) {
    return isContinuing(content) ? "Cơ sở giáo dục" : "Trường";
  }

  private static boolean isContinuing(YearRecordContent content) {
    return content.year() instanceof SecondaryYear year && year.form() == EducationForm.CONTINUING;
  }

  /** The regulation that the form follows. */
  static String regulation(YearRecordContent content) {
    String ruleSet = content.identity().ruleSet();
    return switch (ruleSet) {
      case "TT27_2020" -> circular("27/2020/TT-BGDĐT ngày 04/9/2020");
      case "TT22_2021" -> circular("22/2021/TT-BGDĐT ngày 20/7/2021");
      case "TT43_2021" -> circular("43/2021/TT-BGDĐT ngày 30/12/2021");
      default -> "(Quy định đánh giá: " + ruleSet + ")";
    };
  }

  private static String circular(String number) {
    return "(Theo Thông tư số " + number + " của Bộ trưởng Bộ Giáo dục và Đào tạo)";
  }
}
