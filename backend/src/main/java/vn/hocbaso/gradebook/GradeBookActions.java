package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;

/** Asks the table of actions on behalf of whoever sent the request. */
@ApplicationScoped
class GradeBookActions {

  private final Access access;

  @Inject
  GradeBookActions(Access access) {
    this.access = access;
  }

  /** Lets whoever may ever do this pass; whether the book's state allows it is asked under lock. */
  Actor require(GradeBookAction action, BookKey book) {
    return access.require(action.permission(), book.place());
  }

  /** What is open to the caller now. */
  List<GradeBookAction> available(GradeBook book) {
    return Arrays.stream(GradeBookAction.values())
        .filter(action -> action.isPossibleIn(book.state()))
        .filter(action -> access.may(action.permission(), book.key().place()))
        .toList();
  }
}
