package vn.hocbaso.gradebook.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.school.ClassProfile;

/** Plans that change one at a time in a class, and never under a closed book. */
@ApplicationScoped
class GuardedPlans {

  private final PlanStore store;
  private final ClassBooks books;

  @Inject
  GuardedPlans(PlanStore store, ClassBooks books) {
    this.store = store;
    this.books = books;
  }

  /**
   * Runs a change with the plans of the class locked and its books held.
   *
   * @param change is told what is stored, and writes
   * @throws DomainException {@code STUDY_PLAN_BOOK_CLOSED} when a closed book would read
   *     differently, {@code STUDY_PLAN_STRANDS_VALUES} when values would lose their column
   */
  void change(ClassProfile group, Consumer<KeptPlan> change) {
    ClassPlan.Key key = new ClassPlan.Key(group.schoolId(), group.id());
    store.lock(key);
    KeptPlan before = store.kept(key);
    change.accept(before);
    new PlanChange(before.studies(), store.kept(key).studies()).requireOpen(books.hold(group));
    Set<String> stranded = books.stranded(group);
    if (!stranded.isEmpty()) {
      throw DomainException.of(
          PlanProblem.STUDY_PLAN_STRANDS_VALUES,
          stranded.stream().sorted().collect(Collectors.joining(", ")));
    }
  }

  /** Begins to look at what somebody wants to set. */
  PlanCheck check(ClassProfile group) {
    return new PlanCheck(books.offer(group));
  }

  KeptPlan kept(ClassPlan.Key key) {
    return store.kept(key);
  }

  void write(ClassPlan.Key key, ClassContent content, String account) {
    store.write(key, content, account);
  }

  void write(StudentPlan.Key key, KeptStudent content, String account) {
    store.write(key, content, account);
  }
}
