package vn.hocbaso.assessment.curriculum;

import static vn.hocbaso.assessment.curriculum.CurriculumSubject.marked;
import static vn.hocbaso.assessment.curriculum.GeneralCurriculum.elective;
import static vn.hocbaso.assessment.curriculum.GeneralCurriculum.lower;
import static vn.hocbaso.assessment.curriculum.GeneralCurriculum.upper;

import java.util.List;
import java.util.Map;

/**
 * Chương trình giáo dục thường xuyên of grades 6 to 12. No subject of it is assessed by comment
 * alone. The lessons of the lower grades are those of general education, and the optional subjects
 * are a reading that a centre checks against its own programme.
 */
public final class ContinuingCurriculum {

  /** Grades 6 to 9. */
  public static final Curriculum LOWER_SECONDARY =
      new Curriculum(
          "GDTX_THCS",
          List.of(
              marked("NGU_VAN", "Ngữ văn", "Literature", lower(140)),
              marked("TOAN", "Toán", "Mathematics", lower(140)),
              marked("GD_CONG_DAN", "Giáo dục công dân", "Civic education", lower(35)),
              marked("LS_DL", "Lịch sử và Địa lí", "History and geography", lower(105)),
              marked("KH_TU_NHIEN", "Khoa học tự nhiên", "Natural science", lower(140)),
              foreignLanguage(lower(105)),
              marked("CONG_NGHE", "Công nghệ", "Technology", Map.of(6, 35, 7, 35, 8, 52, 9, 52))
                  .optional(),
              marked("TIN_HOC", "Tin học", "Informatics", lower(35)).optional(),
              minorityLanguage(lower(105))),
          0,
          0);

  /** Grades 10 to 12: three subjects for all, four electives, three clusters of topics. */
  public static final Curriculum UPPER_SECONDARY =
      new Curriculum(
          "GDTX_THPT",
          List.of(
              marked("NGU_VAN", "Ngữ văn", "Literature", upper(105)).withTopics(),
              marked("TOAN", "Toán", "Mathematics", upper(105)).withTopics(),
              marked("LICH_SU", "Lịch sử", "History", upper(52)).withTopics(),
              elective("DIA_LI", "Địa lí", "Geography"),
              elective("GD_KT_PL", "Giáo dục kinh tế và pháp luật", "Economics and law"),
              elective("VAT_LI", "Vật lí", "Physics"),
              elective("HOA_HOC", "Hoá học", "Chemistry"),
              elective("SINH_HOC", "Sinh học", "Biology"),
              elective("CONG_NGHE", "Công nghệ", "Technology"),
              elective("TIN_HOC", "Tin học", "Informatics"),
              foreignLanguage(upper(105)),
              minorityLanguage(upper(105))),
          4,
          3);

  private ContinuingCurriculum() {}

  private static CurriculumSubject foreignLanguage(Map<Integer, Integer> lessons) {
    return marked("NGOAI_NGU_1", "Ngoại ngữ", "Foreign language", lessons).optional();
  }

  private static CurriculumSubject minorityLanguage(Map<Integer, Integer> lessons) {
    return marked("TIENG_DAN_TOC", "Tiếng dân tộc thiểu số", "Minority language", lessons)
        .optional();
  }
}
