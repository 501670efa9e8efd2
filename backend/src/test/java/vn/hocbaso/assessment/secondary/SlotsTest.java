package vn.hocbaso.assessment.secondary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.hocbaso.assessment.curriculum.StudyPlan;
import vn.hocbaso.assessment.curriculum.StudySubject;
import vn.hocbaso.assessment.curriculum.SubjectKind;
import vn.hocbaso.assessment.curriculum.Term;

class SlotsTest {

  @ParameterizedTest
  @CsvSource({
    "TT22_2021,6,NGU_VAN,MARK,4",
    "TT22_2021,6,TOAN,MARK,4",
    "TT22_2021,6,NGOAI_NGU_1,MARK,4",
    "TT22_2021,6,GD_CONG_DAN,MARK,2",
    "TT22_2021,6,LS_DL,MARK,4",
    "TT22_2021,6,KH_TU_NHIEN,MARK,4",
    "TT22_2021,7,CONG_NGHE,MARK,2",
    "TT22_2021,8,CONG_NGHE,MARK,3",
    "TT22_2021,9,TIN_HOC,MARK,2",
    "TT22_2021,9,GD_THE_CHAT,COMMENT,2",
    "TT22_2021,9,NGHE_THUAT,COMMENT,2",
    "TT22_2021,9,HD_TN_HN,COMMENT,2",
    "TT22_2021,9,GD_DIA_PHUONG,COMMENT,2",
    "TT22_2021,9,NGOAI_NGU_2,MARK,4",
    "TT22_2021,10,TOAN,MARK,4",
    "TT22_2021,10,LICH_SU,MARK,3",
    "TT22_2021,11,GD_QP_AN,MARK,2",
    "TT22_2021,12,VAT_LI,MARK,3",
    "TT22_2021,12,AM_NHAC,COMMENT,2",
    "TT43_2021,6,KH_TU_NHIEN,MARK,4",
    "TT43_2021,12,LICH_SU,MARK,3",
    "TT43_2021,12,DIA_LI,MARK,3"
  })
  void asksForRegularMarksByLessonsAndForTwoTests(
      String rules, int grade, String code, SubjectKind kind, int regular) {
    SecondaryProgramme programme =
        SecondaryRuleSets.withId(rules).orElseThrow().programme(grade, SecondarySettings.DEFAULT);
    StudySubject subject =
        programme.curriculum().offered(grade).stream()
            .filter(offered -> offered.code().equals(code))
            .findFirst()
            .orElseThrow();
    StudyPlan plan = Secondary.plan(subject);
    List<String> codes =
        programme.slots(plan, subject, Term.FIRST).stream().map(Slot::code).toList();

    assertThat(subject.kind()).isEqualTo(kind);
    assertThat(codes).hasSize(regular + 2).contains("TX" + regular).endsWith("GK", "CK");
  }

  @ParameterizedTest
  @CsvSource({
    "TT22_2021,9,GDPT2018_THCS",
    "TT22_2021,10,GDPT2018_THPT",
    "TT43_2021,9,GDTX_THCS",
    "TT43_2021,10,GDTX_THPT"
  })
  void takesTheCurriculumOfTheGrade(String rules, int grade, String curriculum) {
    assertThat(
            SecondaryRuleSets.withId(rules)
                .orElseThrow()
                .programme(grade, SecondarySettings.DEFAULT)
                .curriculum()
                .id())
        .isEqualTo(curriculum);
  }
}
