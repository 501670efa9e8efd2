package vn.hocbaso.gradebook.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.hocbaso.access.ActorDirectory;
import vn.hocbaso.platform.web.RequestContext;
import vn.hocbaso.school.ClassProfile;
import vn.hocbaso.school.SchoolDirectory;
import vn.hocbaso.school.SchoolYear;

/** Words closings for whoever sent the request. */
@ApplicationScoped
class ClosingViews {

  private final ClosingClasses classes;
  private final SchoolDirectory directory;
  private final ActorDirectory people;
  private final RequestContext request;
  private final Clock clock;

  @Inject
  ClosingViews(
      ClosingClasses classes,
      SchoolDirectory directory,
      ActorDirectory people,
      RequestContext request,
      Clock clock) {
    this.classes = classes;
    this.directory = directory;
    this.people = people;
    this.request = request;
    this.clock = clock;
  }

  /** The closings of one school and year as they are now. */
  List<ClosingView> of(List<SchoolClosing> closings, UUID schoolId, SchoolYear year) {
    Map<UUID, ClassProfile> groups =
        directory.classes(schoolId, year).stream()
            .collect(Collectors.toMap(ClassProfile::id, Function.identity()));
    Map<String, String> names =
        people.fullNames(
            schoolId, closings.stream().map(SchoolClosing::startedBy).distinct().toList());
    return closings.stream()
        .map(
            closing ->
                ClosingView.of(
                    closing,
                    names.getOrDefault(closing.startedBy(), closing.startedBy()),
                    classes(closing, groups)))
        .toList();
  }

  private List<ClosingView.ClassView> classes(
      SchoolClosing closing, Map<UUID, ClassProfile> groups) {
    Instant now = clock.instant();
    return classes.of(closing.key()).stream()
        .map(
            one ->
                ClosingView.ClassView.of(
                    one,
                    Objects.requireNonNull(groups.get(one.key().classId())),
                    one.state(now),
                    request.language()))
        .toList();
  }
}
