package vn.hocbaso.record;

import java.util.Locale;
import vn.hocbaso.platform.problem.Texts;
import vn.hocbaso.record.document.ClassInfo;
import vn.hocbaso.record.document.DocumentType;
import vn.hocbaso.record.document.IdentityPaper;
import vn.hocbaso.record.document.IdentityStatus;
import vn.hocbaso.record.document.RecordIdentity;
import vn.hocbaso.record.document.RecordedYear;
import vn.hocbaso.record.document.SchoolInfo;
import vn.hocbaso.record.document.Sex;
import vn.hocbaso.record.document.StudentIdentity;
import vn.hocbaso.record.document.StudentInfo;
import vn.hocbaso.record.document.TeacherInfo;
import vn.hocbaso.record.document.YearRecordContent;
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
      RecordIdentity identity, Setting setting, StudentDetails student, RecordedYear year) {
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
        new ClassInfo(setting.group().name(), setting.group().grade(), teacher(teacher)),
        student(student),
        year);
  }

  static TeacherInfo teacher(StaffProfile person) {
    return new TeacherInfo(person.fullName(), person.staffCode(), person.personalIdNumber());
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
}
