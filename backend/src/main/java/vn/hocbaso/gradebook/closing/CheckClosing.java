package vn.hocbaso.gradebook.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.ActorDirectory;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.platform.web.RequestContext;

/**
 * The check list before a closing: how each class stands. No student is in it. Each class is looked
 * at in a transaction of its own, so that nothing read for one weighs on the next.
 */
@ApplicationScoped
class CheckClosing {

  private final Access access;
  private final ActorDirectory people;
  private final ClassesInScope classes;
  private final ClassClosing books;
  private final RequestContext request;

  @Inject
  CheckClosing(
      Access access,
      ActorDirectory people,
      ClassesInScope classes,
      ClassClosing books,
      RequestContext request) {
    this.access = access;
    this.people = people;
    this.classes = classes;
    this.books = books;
    this.request = request;
  }

  /** Lets whoever may see the check list of a school pass. */
  void requireReader(UUID schoolId) {
    access.require(Permission.READ_CLOSING, Place.school(schoolId));
  }

  ClosingCheckView check(UUID schoolId, ClosingScope scope) {
    requireReader(schoolId);
    ClassesInScope.Found found = classes.of(schoolId, scope);
    List<Checked> checked =
        found.candidates().stream()
            .map(
                one ->
                    new Checked(one, books.standing(schoolId, one.group().id(), one.bookPeriod())))
            .toList();
    Map<String, String> names = names(schoolId, checked);
    List<ClosingCheckView.ClassView> views =
        checked.stream()
            .map(
                one ->
                    ClosingCheckView.ClassView.of(
                        one.candidate(), one.standing(), names, request.language()))
            .toList();
    return new ClosingCheckView(
        ClosingCheckView.Counts.of(views, found.withoutBook()),
        views,
        access.may(Permission.CLOSE_FOR_SCHOOL, Place.school(schoolId))
            ? List.of(ClosingAction.START)
            : List.of());
  }

  private record Checked(ClassesInScope.Candidate candidate, Standing standing) {

    Stream<String> closedBy() {
      return standing instanceof Standing.Closed closed ? Stream.of(closed.by()) : Stream.empty();
    }
  }

  private Map<String, String> names(UUID schoolId, List<Checked> checked) {
    return people.fullNames(
        schoolId, checked.stream().flatMap(Checked::closedBy).distinct().toList());
  }
}
