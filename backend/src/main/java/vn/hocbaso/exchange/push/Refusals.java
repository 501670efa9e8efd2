package vn.hocbaso.exchange.push;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.exchange.push.Judged.MissingParent;
import vn.hocbaso.platform.problem.Violation;

/** Refusals that say what is missing beside what is wrong. */
final class Refusals {

  private Refusals() {}

  /**
   * A refusal.
   *
   * @param property that names the parent
   * @param parent that is not there, if any
   */
  static Judged of(
      PushItem item, List<Violation> faults, String property, @Nullable MissingParent parent) {
    List<Violation> all = new ArrayList<>(faults);
    if (parent != null) {
      all.add(
          Violation.at(
              "/data/" + property,
              PushProblem.PUSH_PARENT_MISSING.name(),
              parent.list().wireName(),
              parent.key()));
    }
    return new Judged.Refused(item, all, parent);
  }
}
