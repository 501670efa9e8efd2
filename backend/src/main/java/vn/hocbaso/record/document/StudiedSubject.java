package vn.hocbaso.record.document;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A subject of a secondary year: one line of page A of the form, and the part of the record that
 * its teachers sign.
 *
 * @param code of capital letters, digits and low lines, as it becomes part of an identifier
 * @param comment on progress, strengths and limits, possibly empty
 * @param teachers who sign it, each in a place of their own; none exactly when the student is
 *     exempt
 */
public record StudiedSubject(
    String code, String name, SubjectValues values, String comment, List<TeacherInfo> teachers) {

  /** Most teachers of one subject, such as those of natural sciences. */
  public static final int MOST_TEACHERS = 6;

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,39}");

  /**
   * @throws IllegalArgumentException if a text is not of its form, or the teachers are too many,
   *     missing or named twice
   */
  public StudiedSubject {
    ContentText.code("subject code", code, CODE);
    name = ContentText.line("subject name", name, ContentText.NAME);
    comment = ContentText.prose("subject comment", comment);
    teachers = List.copyOf(teachers);
    boolean exempt = values.assessment() == SubjectAssessment.EXEMPT;
    if (teachers.isEmpty() != exempt || teachers.size() > MOST_TEACHERS) {
      throw new IllegalArgumentException("number of teachers");
    }
    if (teachers.stream().map(TeacherInfo::personalId).distinct().count() != teachers.size()) {
      throw new IllegalArgumentException("a teacher stands twice");
    }
  }

  StudiedSubject taughtBy(List<TeacherInfo> others) {
    return new StudiedSubject(code, name, values, comment, others);
  }

  /** Identifier of the element that the teachers of this subject sign. */
  public String signedId() {
    return "mon-" + code;
  }

  /** The places for the signatures of its teachers. */
  public List<SubjectSlot> slots() {
    return teachers.stream().map(teacher -> new SubjectSlot(this, teacher)).toList();
  }
}
