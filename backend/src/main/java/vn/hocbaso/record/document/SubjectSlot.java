package vn.hocbaso.record.document;

/**
 * The place of one signature: of a teacher, on a subject. Follows from the content alone, so that a
 * reader of the file can tell who has to sign where.
 */
public record SubjectSlot(StudiedSubject subject, TeacherInfo teacher) {

  /** Name of the element that takes the signature; there is one for each slot. */
  public static final String ELEMENT = "GVBM";

  /** Identifier of the element that takes the signature. */
  public String id() {
    return "gvbm-" + subject.code() + "-" + teacher.personalId();
  }
}
