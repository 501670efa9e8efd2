package vn.hocbaso.record;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.TraitGroup;
import vn.hocbaso.gradebook.StudentYear;
import vn.hocbaso.gradebook.StudentYear.TraitBlock;
import vn.hocbaso.platform.problem.Texts;
import vn.hocbaso.record.document.Attendance;
import vn.hocbaso.record.document.ClassInfo;
import vn.hocbaso.record.document.Coded;
import vn.hocbaso.record.document.Completion;
import vn.hocbaso.record.document.DocumentType;
import vn.hocbaso.record.document.IdentityPaper;
import vn.hocbaso.record.document.IdentityStatus;
import vn.hocbaso.record.document.Outcome;
import vn.hocbaso.record.document.OverallResult;
import vn.hocbaso.record.document.RecordIdentity;
import vn.hocbaso.record.document.SchoolInfo;
import vn.hocbaso.record.document.Sex;
import vn.hocbaso.record.document.StudentIdentity;
import vn.hocbaso.record.document.StudentInfo;
import vn.hocbaso.record.document.SubjectLevel;
import vn.hocbaso.record.document.SubjectResult;
import vn.hocbaso.record.document.TeacherInfo;
import vn.hocbaso.record.document.TraitLevel;
import vn.hocbaso.record.document.TraitResult;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.record.document.YearResults;
import vn.hocbaso.school.ClassProfile;
import vn.hocbaso.school.Ethnicity;
import vn.hocbaso.school.IdentityDocument;
import vn.hocbaso.school.SchoolProfile;
import vn.hocbaso.school.StaffProfile;
import vn.hocbaso.school.StudentDetails;

/** Puts together what the record freezes, from the closed year and the people in it. */
final class RecordContents {

  private RecordContents() {}

  /** School, class and teacher, the same for every record of a class. */
  record Setting(SchoolProfile school, ClassProfile group, StaffProfile homeroom) {}

  static YearRecordContent of(
      RecordIdentity identity, Setting setting, StudentDetails student, StudentYear year) {
    SchoolProfile school = setting.school();
    StaffProfile teacher = setting.homeroom();
    return new YearRecordContent(
        identity,
        new SchoolInfo(
            school.code(),
            school.name(),
            school.communeName(),
            school.provinceName(),
            school.taxCode()),
        new ClassInfo(
            setting.group().name(),
            setting.group().grade(),
            new TeacherInfo(teacher.fullName(), teacher.staffCode(), teacher.personalIdNumber())),
        student(student),
        results(year));
  }

  private static StudentInfo student(StudentDetails details) {
    IdentityDocument document = details.document();
    IdentityPaper paper =
        document == null
            ? null
            : new IdentityPaper(DocumentType.valueOf(document.type().name()), document.number());
    return new StudentInfo(
        new StudentIdentity(
            details.studentCode(),
            switch (details.identityStatus()) {
              case COMPLETE -> IdentityStatus.FULL;
              case TEMPORARY -> IdentityStatus.TEMPORARY;
              case MISSING -> IdentityStatus.MISSING;
            },
            details.personalIdNumber(),
            paper),
        details.fullName(),
        details.dateOfBirth(),
        Sex.valueOf(details.sex().name()),
        Ethnicity.nameOf(details.ethnicityCode()),
        Locale.of("", details.nationality()).getDisplayCountry(Texts.VIETNAMESE),
        details.placeOfBirth());
  }

  /** What the record says of the year itself, whoever the persons are. */
  static YearResults results(StudentYear year) {
    StudentYear.General general = year.general();
    Integer height = general.heightInCentimetres();
    return new YearResults(
        new Attendance(
            height == null ? null : BigDecimal.valueOf(height),
            general.weightInKilograms(),
            general.absencesExcused(),
            general.absencesUnexcused()),
        year.subjects().stream().flatMap(subject -> lines(subject).stream()).toList(),
        traits(year, TraitGroup.QUALITIES),
        traits(year, TraitGroup.GENERAL_COMPETENCIES),
        traits(year, TraitGroup.SPECIFIC_COMPETENCIES),
        outcome(year.result(), general));
  }

  /**
   * The printed lines of a subject: one, or one for each half that is tested apart, as the form
   * prints Tin học và Công nghệ.
   */
  private static List<SubjectResult> lines(StudentYear.SubjectResult subject) {
    SubjectLevel level = Coded.of(SubjectLevel.class, subject.level());
    String comment = Objects.requireNonNullElse(subject.comment(), "");
    String name = subject.name().vietnamese();
    if (subject.tests().size() < 2) {
      Integer mark = subject.tests().isEmpty() ? null : subject.tests().getFirst().mark();
      return List.of(new SubjectResult(subject.code(), name, level, mark, comment));
    }
    return subject.tests().stream()
        .map(
            test ->
                new SubjectResult(
                    test.code(),
                    name + " – " + test.name().vietnamese(),
                    level,
                    test.mark(),
                    comment))
        .toList();
  }

  private static vn.hocbaso.record.document.TraitGroup traits(StudentYear year, TraitGroup group) {
    TraitBlock block =
        year.traits().stream().filter(each -> each.group() == group).findFirst().orElseThrow();
    return new vn.hocbaso.record.document.TraitGroup(
        block.traits().stream()
            .map(
                trait ->
                    new TraitResult(
                        trait.code(),
                        trait.name().vietnamese(),
                        Coded.of(TraitLevel.class, trait.level())))
            .toList(),
        Objects.requireNonNullElse(block.comment(), ""));
  }

  private static Outcome outcome(StudentYear.Result result, StudentYear.General general) {
    List<String> commendations = new ArrayList<>();
    if (result.award() != null) {
      commendations.add(result.award().label().vietnamese());
    }
    addIfPresent(commendations, general.commendation());
    return new Outcome(
        Coded.of(OverallResult.class, result.overall().code()),
        result.reason().vietnamese(),
        Coded.of(Completion.class, result.completion().code()),
        commendations,
        Objects.requireNonNullElse(general.homeroomComment(), ""));
  }

  private static void addIfPresent(List<String> list, @Nullable String text) {
    if (text != null && !text.isBlank()) {
      list.add(text);
    }
  }
}
