package vn.hocbaso.record;

import static vn.hocbaso.record.RecordAct.CREATE;
import static vn.hocbaso.record.RecordAct.ISSUE;
import static vn.hocbaso.record.RecordAct.REISSUE;
import static vn.hocbaso.record.RecordAct.RETURN;
import static vn.hocbaso.record.RecordAct.REVOKE;
import static vn.hocbaso.record.RecordAct.SIGN_AS_HOMEROOM_TEACHER;
import static vn.hocbaso.record.RecordAct.SIGN_AS_MANAGER;
import static vn.hocbaso.record.RecordAct.SIGN_AS_SUBJECT_TEACHER;
import static vn.hocbaso.record.RecordState.CREATED;
import static vn.hocbaso.record.RecordState.HOMEROOM_SIGNED;
import static vn.hocbaso.record.RecordState.ISSUED;
import static vn.hocbaso.record.RecordState.MANAGER_SIGNED;
import static vn.hocbaso.record.RecordState.REVOKED;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.hocbaso.access.Permission;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.platform.problem.DomainException;

/**
 * The life cycle of a year record in one table (docs/year-record-workflow.md). The guard of every
 * act, the open actions in every answer, the tests and the drawn diagram read this table and
 * nothing else.
 *
 * <p>A manager may also return a record after signing it: until the school issues it nothing has
 * legal force, and a fault seen late must not have to be issued first and revoked afterwards.
 *
 * <p>Issuing anew (cấp lại) leaves the revoked record where it is and begins another one, once
 * ({@link ReissueRecord}).
 *
 * <p>A signature also asks whether the class's book still says what the record says ({@link
 * ClassSource}).
 */
final class RecordWorkflow {

  /**
   * One arrow of the diagram.
   *
   * @param permission the right that the act needs
   * @param trace what the trail calls the act
   */
  record Transition(
      RecordState from, RecordAct act, RecordState to, Permission permission, AuditAct trace) {}

  static final List<Transition> TABLE =
      List.of(
          new Transition(
              CREATED,
              CREATE,
              CREATED,
              Permission.CREATE_YEAR_RECORDS,
              AuditAct.YEAR_RECORD_CREATED),
          new Transition(
              CREATED,
              SIGN_AS_SUBJECT_TEACHER,
              CREATED,
              Permission.SIGN_AS_SUBJECT_TEACHER,
              AuditAct.YEAR_RECORD_SIGNED_BY_SUBJECT_TEACHER),
          new Transition(
              CREATED,
              SIGN_AS_HOMEROOM_TEACHER,
              HOMEROOM_SIGNED,
              Permission.SIGN_AS_HOMEROOM_TEACHER,
              AuditAct.YEAR_RECORD_SIGNED_BY_HOMEROOM_TEACHER),
          new Transition(
              HOMEROOM_SIGNED,
              RETURN,
              CREATED,
              Permission.SIGN_AS_MANAGER,
              AuditAct.YEAR_RECORD_RETURNED),
          new Transition(
              HOMEROOM_SIGNED,
              SIGN_AS_MANAGER,
              MANAGER_SIGNED,
              Permission.SIGN_AS_MANAGER,
              AuditAct.YEAR_RECORD_SIGNED_BY_MANAGER),
          new Transition(
              MANAGER_SIGNED,
              RETURN,
              CREATED,
              Permission.SIGN_AS_MANAGER,
              AuditAct.YEAR_RECORD_RETURNED),
          new Transition(
              MANAGER_SIGNED,
              ISSUE,
              ISSUED,
              Permission.ISSUE_YEAR_RECORD,
              AuditAct.YEAR_RECORD_ISSUED),
          new Transition(
              ISSUED, REVOKE, REVOKED, Permission.REVOKE_YEAR_RECORD, AuditAct.YEAR_RECORD_REVOKED),
          new Transition(
              REVOKED,
              REISSUE,
              REVOKED,
              Permission.CREATE_YEAR_RECORDS,
              AuditAct.YEAR_RECORD_REISSUED));

  private RecordWorkflow() {}

  /** The arrow that the act follows from a state, if there is one. */
  static Optional<Transition> find(RecordState from, RecordAct act) {
    return TABLE.stream()
        .filter(transition -> transition.from() == from && transition.act() == act)
        .findFirst();
  }

  /** The acts that are open in a state to somebody with these rights. */
  static List<RecordAct> open(RecordState state, Predicate<Permission> may) {
    return TABLE.stream()
        .filter(transition -> transition.from() == state && may.test(transition.permission()))
        .map(Transition::act)
        .toList();
  }

  /**
   * The arrow that the act follows.
   *
   * @throws DomainException {@code RECORD_ACT_NOT_OPEN} when the state does not allow the act
   */
  static Transition require(RecordState from, RecordAct act) {
    return find(from, act).orElseThrow(() -> DomainException.of(RecordProblem.RECORD_ACT_NOT_OPEN));
  }

  /**
   * The signature on the whole that a record in this state waits for, if it waits for one; those of
   * subject teachers come before the homeroom teacher's.
   */
  static Optional<SignatureRole> nextSignature(RecordState state) {
    return open(state, any -> true).stream()
        .flatMap(act -> SignatureRole.ofAct(act).stream())
        .findFirst();
  }

  /** The right that an act needs, whatever the state. */
  static Permission permission(RecordAct act) {
    return TABLE.stream()
        .filter(transition -> transition.act() == act)
        .map(Transition::permission)
        .findFirst()
        .orElseThrow();
  }
}
