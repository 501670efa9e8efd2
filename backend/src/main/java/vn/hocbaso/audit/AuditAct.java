package vn.hocbaso.audit;

/**
 * Every act that leaves a trace. An act that has no constant here cannot be recorded, so this list
 * is the published catalogue of the trail.
 */
public enum AuditAct {
  /** A list of students with identity data was read. */
  STUDENTS_READ,
  /** A student was entered for the first time. */
  STUDENT_REGISTERED,
  /** Identity data, class or status of a student changed. */
  STUDENT_CHANGED,
  /** A list of students was uploaded and checked; nothing was changed yet. */
  STUDENT_IMPORT_CHECKED,
  /** The result of a check, with every row of the list, was read. */
  STUDENT_IMPORT_READ,
  /** A checked list was confirmed and applied. */
  STUDENT_IMPORT_CONFIRMED,
  /** A teacher was assigned to a subject of a class. */
  TEACHING_ASSIGNED,
  /** A teaching assignment was ended. */
  TEACHING_ENDED,
  /** The grade book of a class was read. */
  GRADE_BOOK_READ,
  /** The grade book of a class left the service as a file. */
  GRADE_SHEET_EXPORTED,
  /** A file with values of a grade book was uploaded and checked; nothing was changed yet. */
  GRADE_IMPORT_CHECKED,
  /** The result of a check, or the file with its marks, was read. */
  GRADE_IMPORT_READ,
  /** A checked file was confirmed; the cells' own history has the values. */
  GRADE_IMPORT_CONFIRMED,
  /** The year was closed for a class. */
  GRADE_BOOK_CLOSED,
  /** Where the students of a school stand on the way to the next class was read. */
  PROMOTIONS_READ,
  /** Closing a period for many classes of a school was started. */
  SCHOOL_CLOSING_STARTED,
  /** A closed year was reopened, with a reason. */
  GRADE_BOOK_REOPENED,
  /** A value of a closed book was asked to be opened, with a reason. */
  CORRECTION_REQUESTED,
  /** A request for a correction was approved for a set time. */
  CORRECTION_APPROVED,
  /** A request for a correction was refused, with a reason. */
  CORRECTION_REFUSED,
  /** A request for a correction was withdrawn by whoever made it. */
  CORRECTION_WITHDRAWN,
  /** A value of a closed book was changed under an approval. */
  CORRECTION_MADE,
  /** The file of a request for a correction was handed out. */
  CORRECTION_FILE_READ,
  /** Requests for corrections, which name children and their values, or their counts were read. */
  CORRECTIONS_READ,
  /** The school's phrases for comments were added to, changed or reduced. */
  COMMENT_BANK_CHANGED,
  /** The list of a class's year records was read. */
  YEAR_RECORDS_LISTED,
  /** Between which moments a school takes values was set or moved. */
  ENTRY_WINDOW_SET,
  /** A school's entry window was taken away. */
  ENTRY_WINDOW_REMOVED,
  /** Between which moments the schools of a province take values was set or moved. */
  PROVINCE_DATES_SET,
  /** The dates of a province for a period were taken away. */
  PROVINCE_DATES_REMOVED,
  /** The study plan of a class with its exemptions was read. */
  STUDY_PLAN_READ,
  /** What a class studies was said or changed. */
  STUDY_PLAN_SET,
  /** What one student studies, or how it is assessed, was said or changed. */
  STUDENT_STUDY_SET,
  /** The principal decided on promotion or a learning level where the rules leave it open. */
  PRINCIPAL_DECIDED,
  /** A year record was read. */
  YEAR_RECORD_READ,
  /** A year record's XML or PDF was handed out. */
  YEAR_RECORD_DOWNLOADED,
  /** A year record was created from the closed year, or created anew before anybody signed. */
  YEAR_RECORD_CREATED,
  /** A subject teacher signed a subject. */
  YEAR_RECORD_SIGNED_BY_SUBJECT_TEACHER,
  /** The homeroom teacher signed. */
  YEAR_RECORD_SIGNED_BY_HOMEROOM_TEACHER,
  /** The manager returned a record with a reason; signatures on it no longer count. */
  YEAR_RECORD_RETURNED,
  /** The manager signed. */
  YEAR_RECORD_SIGNED_BY_MANAGER,
  /** The school's organisation certificate was put on a record: it has legal force. */
  YEAR_RECORD_ISSUED,
  /** An issued record was revoked with a reason. */
  YEAR_RECORD_REVOKED,
  /** A revoked record was replaced by a new one that has to be signed. */
  YEAR_RECORD_REISSUED,
  /** The renewal of what proves the issued records was asked for. */
  RECORD_PROTECTION_RENEWAL_ASKED,
  /** What proves some issued records was renewed under one timestamp. */
  RECORD_PROTECTION_RENEWED,
  /** A signer opened a batch: the bytes to be signed are frozen. */
  SIGNING_BATCH_PREPARED,
  /** A signer authorised a batch. */
  SIGNING_BATCH_AUTHORISED,
  /** Signature values were brought from a token at the desk. */
  SIGNING_VALUES_DELIVERED,
  /** What was left of a signing batch was given up. */
  SIGNING_BATCH_CANCELLED,
  /** A signer's PIN was refused. */
  SIGNING_PIN_REFUSED,
  /** A member of staff set the image of her signature. */
  SIGNATURE_IMAGE_SET,
  /** A member of staff took the image of her signature away. */
  SIGNATURE_IMAGE_REMOVED,
  /** The image of the school's seal was set. */
  SEAL_IMAGE_SET,
  /** The image of the school's seal was taken away. */
  SEAL_IMAGE_REMOVED,
  /** A school let the programs of a vendor do something with its data. */
  PROGRAM_ACCESS_GRANTED,
  /** A school took back everything that it had granted the programs of a vendor. */
  PROGRAM_ACCESS_ENDED,
  /** A program sent lists or values. */
  PROGRAM_PUSHED,
  /** The demonstration province was loaded. */
  DEMONSTRATION_LOADED
}
