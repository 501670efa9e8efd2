package vn.hocbaso.access;

import java.util.Set;

/** Everything that needs a right, with the roles that have it in their own school. */
public enum Permission {
  /** Read class lists of the school, or of one's own class for a teacher. */
  READ_CLASS(
      Scope.SUBJECT, Role.SCHOOL_ADMINISTRATOR, Role.MANAGER, Role.SEAL_KEEPER, Role.TEACHER),
  /** Read identity data of the students of a class. */
  READ_STUDENTS(Scope.CLASS, Role.SCHOOL_ADMINISTRATOR, Role.MANAGER, Role.TEACHER),
  /** Upload, check and confirm lists of students. */
  IMPORT_STUDENTS(Scope.SCHOOL, Role.SCHOOL_ADMINISTRATOR),
  /** Read the grade book of a class; a subject teacher sees the columns of her subjects. */
  READ_GRADE_BOOK(Scope.SUBJECT, Role.SCHOOL_ADMINISTRATOR, Role.MANAGER, Role.TEACHER),
  /** Read every column of a grade book and the results that rest on them. */
  READ_RESULTS(Scope.CLASS, Role.SCHOOL_ADMINISTRATOR, Role.MANAGER, Role.TEACHER),
  /** Enter marks, levels and comments of the subjects that one teaches. */
  ENTER_GRADES(Scope.SUBJECT, Role.TEACHER),
  /** Enter what is the homeroom teacher's: qualities, competencies, absences; close the year. */
  CLOSE_GRADE_BOOK(Scope.CLASS, Role.TEACHER),
  /** Say who teaches which subject to which class. */
  ASSIGN_TEACHERS(Scope.SCHOOL, Role.SCHOOL_ADMINISTRATOR, Role.MANAGER),
  /** Say when values are taken into grade books. */
  SET_ENTRY_WINDOWS(Scope.SCHOOL, Role.SCHOOL_ADMINISTRATOR, Role.MANAGER),
  /** Say between which moments the schools of the province may take values. */
  SET_PROVINCE_DATES(Scope.PROVINCE, Role.PROVINCE_OFFICER),
  /** Say what the programs of vendors may do with the data of the school. */
  GRANT_ACCESS_TO_PROGRAMS(Scope.SCHOOL, Role.SCHOOL_ADMINISTRATOR, Role.MANAGER),
  /** Say what the students of a class study: choices, exemptions, individual plans. */
  SET_STUDY_PLAN(Scope.SCHOOL, Role.SCHOOL_ADMINISTRATOR, Role.MANAGER),
  /** Decide where the rules leave promotion or a learning level to the principal. */
  DECIDE_AS_PRINCIPAL(Scope.SCHOOL, Role.MANAGER),
  /** See how far the classes of the school are with closing a period. */
  READ_CLOSING(Scope.SCHOOL, Role.SCHOOL_ADMINISTRATOR, Role.MANAGER),
  /** See where the students of the school stand on the way to the next class. */
  READ_PROMOTIONS(Scope.SCHOOL, Role.SCHOOL_ADMINISTRATOR, Role.MANAGER),
  /** Close a period for all classes of the school, of a stage or of a grade. */
  CLOSE_FOR_SCHOOL(Scope.SCHOOL, Role.MANAGER),
  /** Read requests for corrections of closed books: a teacher her own. */
  READ_CORRECTIONS(Scope.SCHOOL, Role.MANAGER, Role.TEACHER),
  /** Approve or refuse requests for corrections that somebody else made. */
  DECIDE_CORRECTIONS(Scope.SCHOOL, Role.MANAGER),
  /** Reopen a closed year. */
  REOPEN_GRADE_BOOK(Scope.CLASS, Role.MANAGER),
  /** Create the year records of a class from its closed year. */
  CREATE_YEAR_RECORDS(Scope.CLASS, Role.TEACHER, Role.SCHOOL_ADMINISTRATOR),
  /** Read year records and their files. */
  READ_YEAR_RECORD(
      Scope.CLASS, Role.SCHOOL_ADMINISTRATOR, Role.MANAGER, Role.SEAL_KEEPER, Role.TEACHER),
  /**
   * Sign subjects as their teacher. Which ones is no question of today's assignments: the record
   * names who answers for its results, and she alone signs.
   */
  SIGN_AS_SUBJECT_TEACHER(Scope.SCHOOL, Role.TEACHER),
  /** Sign as homeroom teacher. */
  SIGN_AS_HOMEROOM_TEACHER(Scope.CLASS, Role.TEACHER),
  /** Return a record to the homeroom teacher, or sign as manager. */
  SIGN_AS_MANAGER(Scope.CLASS, Role.MANAGER),
  /** Put the school's organisation certificate on records. */
  ISSUE_YEAR_RECORD(Scope.CLASS, Role.SEAL_KEEPER),
  /** See, set and take away the image of one's own signature; nobody reaches another's. */
  KEEP_OWN_SIGNATURE_IMAGE(Scope.SCHOOL, Role.TEACHER, Role.MANAGER),
  /** See, set and take away the image of the seal: whoever keeps the seal, nobody else. */
  KEEP_SEAL_IMAGE(Scope.SCHOOL, Role.SEAL_KEEPER),
  /** Revoke an issued record. */
  REVOKE_YEAR_RECORD(Scope.CLASS, Role.MANAGER),
  /** See how long what proves the issued records lasts. */
  READ_PROTECTION(Scope.SCHOOL, Role.SCHOOL_ADMINISTRATOR, Role.MANAGER, Role.SEAL_KEEPER),
  /** Renew at once what proves the issued records. */
  RENEW_PROTECTION(Scope.SCHOOL, Role.SEAL_KEEPER),
  /** See how long what proves the issued records of the province lasts. */
  READ_PROVINCE_PROTECTION(Scope.PROVINCE, Role.PROVINCE_OFFICER),
  /** Read the bank of comments, keep phrases of one's own. */
  USE_COMMENT_BANK(Scope.SCHOOL, Role.TEACHER, Role.SCHOOL_ADMINISTRATOR, Role.MANAGER),
  /** Add, change and delete the phrases that everybody in the school uses. */
  MANAGE_COMMENT_BANK(Scope.SCHOOL, Role.SCHOOL_ADMINISTRATOR, Role.MANAGER),
  /** Read the school's trail. */
  READ_AUDIT(Scope.SCHOOL, Role.MANAGER);

  /** For what a right is held, by a teacher above all. */
  enum Scope {
    /** A province; nobody of a school holds it. */
    PROVINCE,
    /** The whole school. */
    SCHOOL,
    /** The class whose homeroom teacher it is. */
    CLASS,
    /** Also a class in which it teaches some subject. */
    SUBJECT
  }

  private final Scope scope;
  private final Set<Role> roles;

  Permission(Scope scope, Role... roles) {
    this.scope = scope;
    this.roles = Set.of(roles);
  }

  Set<Role> roles() {
    return roles;
  }

  Scope scope() {
    return scope;
  }
}
