package vn.hocbaso.assessment.secondary;

import java.util.List;
import java.util.Map;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.Origin;
import vn.hocbaso.assessment.curriculum.ContinuingCurriculum;
import vn.hocbaso.assessment.curriculum.EducationKind;

/**
 * Thông tư 43/2021/TT-BGDĐT: assessment in continuing education. Five subjects instead of six: the
 * text says so for titles, and the levels are read in the same way. The roadmap between its first
 * (grade 6, 2022) and last step (grade 12, 2025) is read as one grade a year in each level.
 */
final class Tt43Of2021 {

  private static final int SUBJECTS = 5;

  static final SecondaryRules RULES =
      new SecondaryRules(
          new Origin(
              "TT43_2021",
              "Thông tư 43/2021/TT-BGDĐT",
              Map.of(6, 2022, 7, 2023, 8, 2024, 9, 2025, 10, 2023, 11, 2024, 12, 2025)),
          EducationKind.CONTINUING,
          new Provisions(
              CommonProvisions.curricula(
                  ContinuingCurriculum.LOWER_SECONDARY, ContinuingCurriculum.UPPER_SECONDARY),
              CommonProvisions.MARKS,
              CommonProvisions.levels(SUBJECTS),
              CommonProvisions.CONDUCT,
              CommonProvisions.PROMOTION,
              List.of(
                  new AwardRule(
                      new Title(
                          "HOC_VIEN_XUAT_SAC", new Label("Học viên Xuất sắc", "Excellent learner")),
                      SUBJECTS,
                      Mark.of("9.0")),
                  new AwardRule(
                      new Title("HOC_VIEN_GIOI", new Label("Học viên Giỏi", "Very good learner")),
                      0,
                      Mark.ZERO))));

  private Tt43Of2021() {}
}
