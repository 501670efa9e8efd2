package vn.hocbaso.assessment.secondary;

import java.util.List;
import java.util.Map;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.Origin;
import vn.hocbaso.assessment.curriculum.EducationKind;
import vn.hocbaso.assessment.curriculum.GeneralCurriculum;

/**
 * Thông tư 22/2021/TT-BGDĐT: assessment in lower and upper secondary schools; in force grade by
 * grade since 2021 (Art. 21).
 */
final class Tt22Of2021 {

  private static final int SUBJECTS = 6;

  static final SecondaryRules RULES =
      new SecondaryRules(
          new Origin(
              "TT22_2021",
              "Thông tư 22/2021/TT-BGDĐT",
              Map.of(6, 2021, 7, 2022, 8, 2023, 9, 2024, 10, 2022, 11, 2023, 12, 2024)),
          EducationKind.GENERAL,
          new Provisions(
              CommonProvisions.curricula(
                  GeneralCurriculum.LOWER_SECONDARY, GeneralCurriculum.UPPER_SECONDARY),
              CommonProvisions.MARKS,
              CommonProvisions.levels(SUBJECTS),
              CommonProvisions.CONDUCT,
              CommonProvisions.PROMOTION,
              List.of(
                  new AwardRule(
                      new Title(
                          "HOC_SINH_XUAT_SAC", new Label("Học sinh Xuất sắc", "Excellent student")),
                      SUBJECTS,
                      Mark.of("9.0")),
                  new AwardRule(
                      new Title("HOC_SINH_GIOI", new Label("Học sinh Giỏi", "Very good student")),
                      0,
                      Mark.ZERO))));

  private Tt22Of2021() {}
}
