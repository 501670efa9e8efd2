package vn.hocbaso.assessment.curriculum;

import vn.hocbaso.assessment.Label;

/**
 * A subject or educational activity as a student of one grade has it.
 *
 * @param lessonsPerYear tiết/năm, without the lessons of its learning topics
 */
public record StudySubject(
    String code, Label name, SubjectKind kind, int lessonsPerYear, Role role) {

  /** Why the student has the subject. */
  public enum Role {
    /** Every student of the grade has it. */
    COMPULSORY,
    /** Môn học lựa chọn: one of those of which a fixed number is chosen. */
    ELECTIVE,
    /** Môn học tự chọn: any number, or none. */
    OPTIONAL
  }

  /** The same subject with the lessons of a school that teaches more, as specialised ones do. */
  public StudySubject withLessons(int lessons) {
    return new StudySubject(code, name, kind, lessons, role);
  }
}
