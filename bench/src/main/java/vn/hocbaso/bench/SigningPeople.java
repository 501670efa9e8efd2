package vn.hocbaso.bench;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.util.UUID;
import vn.hocbaso.local.authority.Holder;
import vn.hocbaso.record.document.ClassInfo;
import vn.hocbaso.record.document.IdentityStatus;
import vn.hocbaso.record.document.RecordIdentity;
import vn.hocbaso.record.document.SampleRecords;
import vn.hocbaso.record.document.SchoolInfo;
import vn.hocbaso.record.document.StudentIdentity;
import vn.hocbaso.record.document.StudentInfo;
import vn.hocbaso.record.document.TeacherInfo;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.record.document.xml.YearRecordXml;
import vn.hocbaso.signing.trust.World;

/** The three who sign the records of a class, and the records that name them. */
record SigningPeople(KeyHolder teacher, KeyHolder manager, KeyHolder school) {

  private static final Holder.Person TEACHER =
      new Holder.Person("092188000011", "Phạm Thị Đo", "Trường Tiểu học Đo");
  private static final Holder.Person MANAGER =
      new Holder.Person("092075000012", "Trần Văn Lường", "Trường Tiểu học Đo");
  private static final Holder.Organisation SCHOOL =
      new Holder.Organisation("1800000011", "Trường Tiểu học Đo");

  static SigningPeople enrol(World world) throws IOException, GeneralSecurityException {
    return new SigningPeople(
        KeyHolder.enrol(world, TEACHER),
        KeyHolder.enrol(world, MANAGER),
        KeyHolder.enrol(world, SCHOOL));
  }

  /** The unsigned record of an invented student. */
  byte[] record(int number) {
    YearRecordContent sample = SampleRecords.ordinary();
    RecordIdentity identity = sample.identity();
    SchoolInfo school = sample.school();
    return YearRecordXml.write(
        new YearRecordContent(
            new RecordIdentity(
                new UUID(1, number),
                1,
                "HB26-BENCH-%06d".formatted(number),
                identity.schoolYear(),
                identity.ruleSet(),
                identity.createdAt()),
            new SchoolInfo(
                school.code(),
                SCHOOL.name(),
                school.commune(),
                school.province(),
                SCHOOL.taxCode()),
            new ClassInfo(
                "4A", 4, new TeacherInfo(TEACHER.fullName(), "GV-1", TEACHER.personalIdNumber())),
            student(number, sample.student()),
            sample.year()));
  }

  private static StudentInfo student(int number, StudentInfo sample) {
    return new StudentInfo(
        new StudentIdentity(
            "92%08d".formatted(number),
            IdentityStatus.FULL,
            "0923170%05d".formatted(number % 100_000),
            null),
        "Trần Bé Thứ " + number,
        LocalDate.of(2017, 1, 1).plusDays(number % 365),
        sample.sex(),
        sample.ethnicity(),
        sample.nationality(),
        sample.placeOfBirth());
  }
}
