package vn.hocbaso.record.document.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.hocbaso.record.document.SampleRecords;
import vn.hocbaso.record.document.SubjectResult;
import vn.hocbaso.record.document.TraitGroup;
import vn.hocbaso.record.document.YearRecordContent;

class PrintedContentTest {

  static List<YearRecordContent> samples() {
    return List.of(
        SampleRecords.ordinary(), SampleRecords.foreign(), SampleRecords.withoutNumber());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void printsEveryValue(YearRecordContent content) throws Exception {
    Rendition rendition = SampleRenditions.issued(content);
    String text = PrintedText.of(YearRecordPdf.render(rendition));
    for (String value : values(content)) {
      assertThat(text).contains(PrintedText.tight(value));
    }
    for (SignerLine signer : rendition.signers()) {
      assertThat(text).contains(PrintedText.tight(signer.name()));
    }
    assertThat(text)
        .contains("2027-05-28T15:15:42+07:00")
        .contains("2027-05-29T10:30:00+07:00")
        .contains("https://hocbaso.example.vn/v/" + content.identity().lookupCode())
        .contains("Trang1/2");
  }

  private static List<String> values(YearRecordContent content) {
    List<String> values = new ArrayList<>();
    values.addAll(personal(content));
    for (SubjectResult subject : content.results().subjects()) {
      values.add(subject.name());
      values.add(subject.comment());
      values.add(subject.level().label() + (subject.testMark() == null ? "" : subject.testMark()));
    }
    values.addAll(traits(content.results().qualities()));
    values.addAll(traits(content.results().generalCompetencies()));
    values.addAll(traits(content.results().specificCompetencies()));
    var outcome = content.results().outcome();
    values.addAll(outcome.commendations());
    values.addAll(List.of(outcome.result().label(), outcome.reason(), outcome.homeroomComment()));
    values.add("Hoàn thành chương trình lớp 4");
    values.addAll(List.of("132,5 cm", "28,0 kg", "2 (có phép: 2; không phép: 0)"));
    return values;
  }

  private static List<String> personal(YearRecordContent content) {
    var student = content.student();
    var identity = student.identity();
    List<String> values = new ArrayList<>();
    values.addAll(List.of(student.fullName(), Wording.date(student.dateOfBirth())));
    values.addAll(List.of(student.sex().label(), student.ethnicity(), student.nationality()));
    values.addAll(List.of(identity.code(), identity.status().label()));
    values.add(identity.personalId() == null ? "(chưa có)" : identity.personalId());
    if (identity.paper() != null) {
      values.add(identity.paper().type().label() + ": " + identity.paper().number());
    }
    if (student.placeOfBirth() != null) {
      values.add(student.placeOfBirth());
    }
    var school = content.school();
    values.addAll(List.of(school.name(), school.code(), school.commune(), school.province()));
    values.add("Mã số thuế: " + school.taxCode());
    values.add("Lớp: " + content.schoolClass().name());
    values.add(content.schoolClass().homeroomTeacher().fullName());
    values.add(content.identity().lookupCode() + " – Phiên bản: 1");
    return values;
  }

  private static List<String> traits(TraitGroup group) {
    List<String> values = new ArrayList<>(List.of(group.comment()));
    group.traits().forEach(trait -> values.add(trait.name() + trait.level().label()));
    return values;
  }

  @Test
  void printsWhatWasAssessedAgainBesideTheYearsOwnValues() throws Exception {
    Rendition rendition = SampleRenditions.issued(SampleRecords.supplemented());
    String text = PrintedText.of(YearRecordPdf.render(rendition));
    assertThat(text)
        .containsSubsequence(
            PrintedText.tight("4. Đánh giá kết quả giáo dục: Chưa hoàn thành"),
            PrintedText.tight("Đánh giá bổ sung"),
            PrintedText.tight("Điểm hoặc mức đánh giá lại"),
            PrintedText.tight("Toán (mức đạt được) Chưa hoàn thành Hoàn thành"),
            PrintedText.tight("Toán (điểm KTĐK) 3 6"),
            PrintedText.tight("Kết quả sau đánh giá bổ sung: Hoàn thành"),
            PrintedText.tight("Hoàn thành sau đánh giá bổ sung: Toán từ mức C thành H"),
            PrintedText.tight("Đã làm được các phép tính với số tự nhiên."),
            PrintedText.tight("Hoàn thành chương trình lớp 4"));
    assertThat(text).contains(PrintedText.tight("Toán Chưa hoàn thành 3"));
  }

  @Test
  void printsNothingOfAnAssessmentThatWasNot() throws Exception {
    Rendition rendition = SampleRenditions.issued(SampleRecords.ordinary());
    assertThat(PrintedText.of(YearRecordPdf.render(rendition)))
        .doesNotContain(PrintedText.tight("Đánh giá bổ sung"));
  }
}
