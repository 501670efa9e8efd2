package vn.hocbaso.assessment;

import static vn.hocbaso.assessment.AssessmentPeriod.END_OF_TERM_1;
import static vn.hocbaso.assessment.AssessmentPeriod.MIDDLE_OF_TERM_1;
import static vn.hocbaso.assessment.AssessmentPeriod.MIDDLE_OF_TERM_2;
import static vn.hocbaso.assessment.AssessmentPeriod.YEAR_END;
import static vn.hocbaso.assessment.TraitGroup.GENERAL_COMPETENCIES;
import static vn.hocbaso.assessment.TraitGroup.QUALITIES;
import static vn.hocbaso.assessment.TraitGroup.SPECIFIC_COMPETENCIES;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Thông tư 27/2020/TT-BGDĐT: assessment of primary students, with the subjects of the 2018
 * curriculum.
 *
 * <p>Reading of "Tin học và Công nghệ": one subject with one level and, by default, two year-end
 * tests. So grade 4 has 11 levels and 7 tests (Âm nhạc and Mĩ thuật counted apart) and grade 1 has
 * 8 levels and 2 tests, which is what vectors E73 and E83 of the test resources count.
 */
final class Tt27Of2020 {

  private static final Set<Integer> ALL = Set.of(1, 2, 3, 4, 5);
  private static final Set<Integer> FROM_3 = Set.of(3, 4, 5);
  private static final Set<Integer> FROM_4 = Set.of(4, 5);

  private static final TestRule TERM_ENDS =
      TestRule.inPeriods(Set.of(END_OF_TERM_1, YEAR_END), ALL);
  private static final TestRule ALSO_MID_TERM_FROM_4 =
      TERM_ENDS.and(TestRule.inPeriods(Set.of(MIDDLE_OF_TERM_1, MIDDLE_OF_TERM_2), FROM_4));

  private static final Origin ORIGIN =
      new Origin(
          "TT27_2020",
          "Thông tư 27/2020/TT-BGDĐT",
          Map.of(1, 2020, 2, 2021, 3, 2022, 4, 2023, 5, 2024));

  private static final List<SubjectRule> SUBJECTS =
      List.of(
          tested("TIENG_VIET", "Tiếng Việt", "Vietnamese", ALL, ALSO_MID_TERM_FROM_4),
          tested("TOAN", "Toán", "Mathematics", ALL, ALSO_MID_TERM_FROM_4),
          tested("NGOAI_NGU_1", "Ngoại ngữ 1", "Foreign language 1", FROM_3, TERM_ENDS)
              .orOptionalIn(Set.of(1, 2)),
          commented("DAO_DUC", "Đạo đức", "Ethics", ALL),
          commented("TN_XH", "Tự nhiên và Xã hội", "Nature and society", Set.of(1, 2, 3)),
          tested("LS_DL", "Lịch sử và Địa lí", "History and geography", FROM_4, TERM_ENDS),
          tested("KHOA_HOC", "Khoa học", "Science", FROM_4, TERM_ENDS),
          tested(
                  "TIN_HOC_CONG_NGHE",
                  "Tin học và Công nghệ",
                  "Informatics and technology",
                  FROM_3,
                  TERM_ENDS)
              .inParts(
                  new SubjectRule.Part("TIN_HOC", new Label("Tin học", "Informatics")),
                  new SubjectRule.Part("CONG_NGHE", new Label("Công nghệ", "Technology"))),
          commented("GD_THE_CHAT", "Giáo dục thể chất", "Physical education", ALL),
          commented("AM_NHAC", "Âm nhạc", "Music", ALL),
          commented("MI_THUAT", "Mĩ thuật", "Fine arts", ALL),
          commented("HD_TRAI_NGHIEM", "Hoạt động trải nghiệm", "Experiential activities", ALL),
          tested(
                  "TIENG_DAN_TOC",
                  "Tiếng dân tộc thiểu số",
                  "Ethnic minority language",
                  Set.of(),
                  TERM_ENDS)
              .orOptionalIn(ALL));

  private static final List<Trait> TRAITS =
      List.of(
          trait("YEU_NUOC", "Yêu nước", "Patriotism", QUALITIES, ALL),
          trait("NHAN_AI", "Nhân ái", "Kindness", QUALITIES, ALL),
          trait("CHAM_CHI", "Chăm chỉ", "Diligence", QUALITIES, ALL),
          trait("TRUNG_THUC", "Trung thực", "Honesty", QUALITIES, ALL),
          trait("TRACH_NHIEM", "Trách nhiệm", "Responsibility", QUALITIES, ALL),
          trait(
              "TU_CHU_TU_HOC",
              "Tự chủ và tự học",
              "Autonomy and self-study",
              GENERAL_COMPETENCIES,
              ALL),
          trait(
              "GIAO_TIEP_HOP_TAC",
              "Giao tiếp và hợp tác",
              "Communication and cooperation",
              GENERAL_COMPETENCIES,
              ALL),
          trait(
              "GQVD_SANG_TAO",
              "Giải quyết vấn đề và sáng tạo",
              "Problem solving and creativity",
              GENERAL_COMPETENCIES,
              ALL),
          trait("NL_NGON_NGU", "Ngôn ngữ", "Language", SPECIFIC_COMPETENCIES, ALL),
          trait("NL_TINH_TOAN", "Tính toán", "Calculation", SPECIFIC_COMPETENCIES, ALL),
          trait("NL_KHOA_HOC", "Khoa học", "Science", SPECIFIC_COMPETENCIES, ALL),
          trait("NL_CONG_NGHE", "Công nghệ", "Technology", SPECIFIC_COMPETENCIES, FROM_3),
          trait("NL_TIN_HOC", "Tin học", "Informatics", SPECIFIC_COMPETENCIES, FROM_3),
          trait("NL_THAM_MI", "Thẩm mĩ", "Aesthetics", SPECIFIC_COMPETENCIES, ALL),
          trait("NL_THE_CHAT", "Thể chất", "Physical", SPECIFIC_COMPETENCIES, ALL));

  private static final List<ResultRule> RESULTS =
      List.of(
          allGood(OverallResult.EXCELLENT, 9, Optional.of(Award.EXCELLENT_STUDENT)),
          allGood(OverallResult.GOOD, 7, Optional.empty()),
          new ResultRule(
              OverallResult.COMPLETED,
              Set.of(SubjectLevel.COMPLETED_WELL, SubjectLevel.COMPLETED),
              Set.of(TraitLevel.GOOD, TraitLevel.REACHED),
              5,
              Optional.empty()));

  static final RuleSet RULES = new RuleSet(ORIGIN, SUBJECTS, TRAITS, RESULTS);

  private Tt27Of2020() {}

  private static SubjectRule tested(
      String code, String name, String english, Set<Integer> grades, TestRule tests) {
    return new SubjectRule(code, new Label(name, english), grades, tests);
  }

  private static SubjectRule commented(
      String code, String name, String english, Set<Integer> grades) {
    return tested(code, name, english, grades, TestRule.NEVER);
  }

  private static Trait trait(
      String code, String name, String english, TraitGroup group, Set<Integer> grades) {
    return new Trait(code, new Label(name, english), group, grades);
  }

  private static ResultRule allGood(OverallResult result, int minimumMark, Optional<Award> award) {
    return new ResultRule(
        result, Set.of(SubjectLevel.COMPLETED_WELL), Set.of(TraitLevel.GOOD), minimumMark, award);
  }
}
