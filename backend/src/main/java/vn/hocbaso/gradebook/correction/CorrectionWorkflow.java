package vn.hocbaso.gradebook.correction;

import static vn.hocbaso.gradebook.correction.CorrectionAction.APPROVE;
import static vn.hocbaso.gradebook.correction.CorrectionAction.REFUSE;
import static vn.hocbaso.gradebook.correction.CorrectionAction.WITHDRAW;
import static vn.hocbaso.gradebook.correction.CorrectionState.APPROVED;
import static vn.hocbaso.gradebook.correction.CorrectionState.REFUSED;
import static vn.hocbaso.gradebook.correction.CorrectionState.REQUESTED;
import static vn.hocbaso.gradebook.correction.CorrectionState.WITHDRAWN;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.hocbaso.access.Permission;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;

/**
 * The life of a request in one table, which the guard of every act and the open actions in every
 * answer read. Nobody decides about what she asked for herself, whatever else she is in the school.
 */
final class CorrectionWorkflow {

  /** Whose act it is, besides the permission. */
  enum Who {
    /** Whoever asked. */
    REQUESTER,
    /** Anybody but whoever asked. */
    ANOTHER
  }

  /**
   * One arrow.
   *
   * @param trace what the trail calls the act
   */
  record Transition(
      CorrectionState from,
      CorrectionAction action,
      CorrectionState to,
      Permission permission,
      Who who,
      AuditAct trace) {}

  static final List<Transition> TABLE =
      List.of(
          new Transition(
              REQUESTED,
              APPROVE,
              APPROVED,
              Permission.DECIDE_CORRECTIONS,
              Who.ANOTHER,
              AuditAct.CORRECTION_APPROVED),
          new Transition(
              REQUESTED,
              REFUSE,
              REFUSED,
              Permission.DECIDE_CORRECTIONS,
              Who.ANOTHER,
              AuditAct.CORRECTION_REFUSED),
          new Transition(
              REQUESTED,
              WITHDRAW,
              WITHDRAWN,
              Permission.READ_CORRECTIONS,
              Who.REQUESTER,
              AuditAct.CORRECTION_WITHDRAWN));

  private CorrectionWorkflow() {}

  /** The acts that are open to somebody with these rights. */
  static List<CorrectionAction> open(
      Correction correction, String account, Predicate<Permission> may) {
    return TABLE.stream()
        .filter(arrow -> arrow.from() == correction.state())
        .filter(arrow -> arrow.who() == who(correction, account))
        .filter(arrow -> may.test(arrow.permission()))
        .map(Transition::action)
        .toList();
  }

  /** The right that an act needs, whatever the state. */
  static Permission permission(CorrectionAction action) {
    return arrows(action).getFirst().permission();
  }

  /**
   * The arrow that the act follows.
   *
   * @throws DomainException {@code CORRECTION_OF_ONESELF}, {@code NOT_ALLOWED} for the act of
   *     somebody else, {@code CORRECTION_DECIDED} when the state does not allow it
   */
  static Transition require(Correction correction, CorrectionAction action, String account) {
    Optional<Transition> own =
        arrows(action).stream()
            .filter(arrow -> arrow.who() == who(correction, account))
            .findFirst();
    if (own.isEmpty()) {
      throw DomainException.of(
          who(correction, account) == Who.REQUESTER
              ? CorrectionProblem.CORRECTION_OF_ONESELF
              : PlatformProblem.NOT_ALLOWED);
    }
    return own.filter(arrow -> arrow.from() == correction.state())
        .orElseThrow(() -> DomainException.of(CorrectionProblem.CORRECTION_DECIDED));
  }

  private static List<Transition> arrows(CorrectionAction action) {
    return TABLE.stream().filter(arrow -> arrow.action() == action).toList();
  }

  private static Who who(Correction correction, String account) {
    return correction.requestedBy().equals(account) ? Who.REQUESTER : Who.ANOTHER;
  }
}
