package vn.hocbaso.record;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.hocbaso.record.Attacks.WORLD;

import vn.hocbaso.local.authority.Holder;
import vn.hocbaso.record.document.SecondaryRecords;
import vn.hocbaso.record.document.SubjectSlot;
import vn.hocbaso.record.document.TeacherInfo;
import vn.hocbaso.record.document.xml.YearRecordXml;
import vn.hocbaso.signing.SignatureLevel;
import vn.hocbaso.signing.SignaturePlacement.XmlSlot;
import vn.hocbaso.signing.trust.World;
import vn.hocbaso.signing.xml.Records;

/** A secondary record that its teachers, the manager and the school sign one after the other. */
final class SecondaryIssue {

  static final Holder.Person TEACHER_OF_MATHS = enrolled(SecondaryRecords.MATHS);
  static final Holder.Person PHYSICIST = enrolled(SecondaryRecords.PHYSICS);
  private static final Holder.Person HOMEROOM =
      enrolled(SecondaryRecords.lower().schoolClass().homeroomTeacher());
  private static final String STUDENT = "Nguyễn Thị Khánh Hòa";

  private SecondaryIssue() {}

  private static Holder.Person enrolled(TeacherInfo teacher) {
    Holder.Person person =
        new Holder.Person(teacher.personalId(), teacher.fullName(), "Trường THCS Trần Quốc Toản");
    WORLD.authority().control().enrol(person);
    return person;
  }

  /** Identifier of a teacher's place on a subject. */
  static String slot(String subject, Holder.Person teacher) {
    return "gvbm-" + subject + "-" + teacher.personalIdNumber();
  }

  /** A record that every subject teacher has signed, and nobody else. */
  static String taught(String student) {
    String xml =
        new String(YearRecordXml.write(SecondaryRecords.lower()), UTF_8)
            .replace(STUDENT, student)
            .replace("1800123456", World.SCHOOL.taxCode());
    for (SubjectSlot slot : SecondaryRecords.lower().slots()) {
      xml = signed(xml, slot.subject().code(), slot.id(), holder(slot.teacher()));
    }
    return xml;
  }

  private static Holder holder(TeacherInfo teacher) {
    return new Holder.Person(teacher.personalId(), teacher.fullName(), "");
  }

  /** The record with a signature over a subject in a place that is empty. */
  static String signed(String xml, String subject, String slotId, Holder holder) {
    XmlSlot place =
        new XmlSlot(
            SubjectSlot.ELEMENT, "mon-" + subject, SignatureLevel.LT, "Giáo viên bộ môn", slotId);
    return new String(Records.sign(WORLD, xml.getBytes(UTF_8), place, holder), UTF_8);
  }

  /** The file, forged or not, as homeroom teacher, manager and school sign it. */
  static byte[] issued(String taught) {
    byte[] home = Records.sign(WORLD, taught.getBytes(UTF_8), Records.TEACHER, HOMEROOM);
    byte[] approved = Records.sign(WORLD, home, Records.MANAGER, World.MANAGER);
    return Records.sign(WORLD, approved, Records.SEAL, World.SCHOOL);
  }
}
