package vn.hocbaso.gradebook.form;

import vn.hocbaso.assessment.Label;

/** Why a column does not apply to a student; the reason of an exemption stays with the plan. */
final class Why {

  static final Label NOT_STUDIED =
      new Label("Học sinh không học môn này.", "The student does not study this subject.");

  static final Label NO_SUCH_COLUMN =
      new Label(
          "Môn này của học sinh không có cột này.",
          "This subject of the student does not have this column.");

  static final Label EXEMPT =
      new Label("Học sinh được miễn nội dung này.", "The student is exempt from this.");

  static final Label NOT_ASSESSED =
      new Label("Học sinh không thuộc diện đánh giá.", "The student is not assessed.");

  static final Label NOT_REASSESSED =
      new Label(
          "Học sinh không thuộc diện đánh giá lại môn này.",
          "The student is not reassessed in this subject.");

  static final Label NO_SUMMER_TRAINING =
      new Label(
          "Học sinh không phải rèn luyện trong kì nghỉ hè.",
          "The student has no training in the summer holidays.");

  static final Label NO_RESULT_OF_THE_YEAR =
      new Label("Học sinh chưa có kết quả cuối năm.", "The student has no result of the year yet.");

  static final Label NOT_SUPPLEMENTED =
      new Label(
          "Học sinh không phải đánh giá bổ sung nội dung này.",
          "The student is not assessed again in this.");

  static final Label TRANSFERRED =
      new Label(
          "Kết quả học kì này do trường trước chuyển đến.",
          "Another school gave the result of this term.");

  private Why() {}
}
