package vn.hocbaso.record;

import java.util.UUID;

/**
 * The place of one subject teacher's signature on one record, as the register has it.
 *
 * @param id the name by which the signing knows it
 * @param start the event of the record that it was made with; it counts while that is the last one
 * @param slotId Id of the element that takes the signature
 * @param signedId Id of the element that is signed
 * @param teacherId personal id number of the teacher whom the record names
 */
record SigningSlot(
    UUID id,
    UUID recordId,
    int start,
    String slotId,
    String signedId,
    String subject,
    String subjectName,
    String teacherId,
    String teacherName,
    boolean signed) {

  /** Whom one waits for, in words: the teacher and the subject. */
  String missing() {
    return teacherName + " (" + subjectName + ")";
  }
}
