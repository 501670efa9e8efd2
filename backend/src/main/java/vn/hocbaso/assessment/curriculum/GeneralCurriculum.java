package vn.hocbaso.assessment.curriculum;

import static vn.hocbaso.assessment.curriculum.CurriculumSubject.commented;
import static vn.hocbaso.assessment.curriculum.CurriculumSubject.marked;

import java.util.List;
import java.util.Map;

/**
 * Chương trình giáo dục phổ thông 2018 of secondary school: TT32/2018 as amended by TT20/2021,
 * TT13/2022 (Lịch sử compulsory in upper secondary school) and TT17/2025.
 */
public final class GeneralCurriculum {

  private static final int LESSONS_OF_ELECTIVE = 70;

  /** Trung học cơ sở, grades 6 to 9. */
  public static final Curriculum LOWER_SECONDARY =
      new Curriculum(
          "GDPT2018_THCS",
          List.of(
              marked("NGU_VAN", "Ngữ văn", "Literature", lower(140)),
              marked("TOAN", "Toán", "Mathematics", lower(140)),
              marked("NGOAI_NGU_1", "Ngoại ngữ 1", "Foreign language 1", lower(105)),
              marked("GD_CONG_DAN", "Giáo dục công dân", "Civic education", lower(35)),
              marked("LS_DL", "Lịch sử và Địa lí", "History and geography", lower(105)),
              marked("KH_TU_NHIEN", "Khoa học tự nhiên", "Natural science", lower(140)),
              marked("CONG_NGHE", "Công nghệ", "Technology", Map.of(6, 35, 7, 35, 8, 52, 9, 52)),
              marked("TIN_HOC", "Tin học", "Informatics", lower(35)),
              commented("GD_THE_CHAT", "Giáo dục thể chất", "Physical education", lower(70)),
              commented(
                  "NGHE_THUAT", "Nghệ thuật (Âm nhạc, Mĩ thuật)", "Arts (music, art)", lower(70)),
              careers(lower(105)),
              localEducation(lower(35)),
              marked("TIENG_DAN_TOC", "Tiếng dân tộc thiểu số", "Minority language", lower(105))
                  .optional(),
              marked("NGOAI_NGU_2", "Ngoại ngữ 2", "Foreign language 2", lower(105)).optional()),
          0,
          0);

  /** Trung học phổ thông, grades 10 to 12: four electives and three clusters of topics. */
  public static final Curriculum UPPER_SECONDARY =
      new Curriculum(
          "GDPT2018_THPT",
          List.of(
              marked("NGU_VAN", "Ngữ văn", "Literature", upper(105)).withTopics(),
              marked("TOAN", "Toán", "Mathematics", upper(105)).withTopics(),
              marked("NGOAI_NGU_1", "Ngoại ngữ 1", "Foreign language 1", upper(105)),
              marked("LICH_SU", "Lịch sử", "History", upper(52)).withTopics(),
              elective("DIA_LI", "Địa lí", "Geography"),
              elective("GD_KT_PL", "Giáo dục kinh tế và pháp luật", "Economics and law"),
              elective("VAT_LI", "Vật lí", "Physics"),
              elective("HOA_HOC", "Hoá học", "Chemistry"),
              elective("SINH_HOC", "Sinh học", "Biology"),
              elective("CONG_NGHE", "Công nghệ", "Technology"),
              elective("TIN_HOC", "Tin học", "Informatics"),
              artElective("AM_NHAC", "Âm nhạc", "Music"),
              artElective("MI_THUAT", "Mĩ thuật", "Fine arts"),
              marked(
                  "GD_QP_AN",
                  "Giáo dục quốc phòng và an ninh",
                  "Defence and security education",
                  upper(35)),
              commented("GD_THE_CHAT", "Giáo dục thể chất", "Physical education", upper(70)),
              careers(upper(105)),
              localEducation(upper(35)),
              marked("TIENG_DAN_TOC", "Tiếng dân tộc thiểu số", "Minority language", upper(105))
                  .optional(),
              marked("NGOAI_NGU_2", "Ngoại ngữ 2", "Foreign language 2", upper(105)).optional()),
          4,
          3);

  private GeneralCurriculum() {}

  static Map<Integer, Integer> lower(int lessons) {
    return Map.of(6, lessons, 7, lessons, 8, lessons, 9, lessons);
  }

  static Map<Integer, Integer> upper(int lessons) {
    return Map.of(10, lessons, 11, lessons, 12, lessons);
  }

  static CurriculumSubject elective(String code, String name, String english) {
    return marked(code, name, english, upper(LESSONS_OF_ELECTIVE)).elective().withTopics();
  }

  private static CurriculumSubject artElective(String code, String name, String english) {
    return commented(code, name, english, upper(LESSONS_OF_ELECTIVE)).elective().withTopics();
  }

  private static CurriculumSubject careers(Map<Integer, Integer> lessons) {
    return commented(
        "HD_TN_HN",
        "Hoạt động trải nghiệm, hướng nghiệp",
        "Experiential activities and career guidance",
        lessons);
  }

  private static CurriculumSubject localEducation(Map<Integer, Integer> lessons) {
    return commented(
        "GD_DIA_PHUONG", "Nội dung giáo dục của địa phương", "Local education", lessons);
  }
}
