package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Place;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.platform.web.RequestContext;
import vn.hocbaso.school.SchoolDirectory;
import vn.hocbaso.school.StaffProfile;

/** What waits for a subject teacher: her places in the records of all classes. */
@ApplicationScoped
class ReadSubjectSigning {

  private final Access access;
  private final SchoolDirectory directory;
  private final OwnPlaces places;
  private final ClassSources sources;
  private final RequestContext request;

  @Inject
  ReadSubjectSigning(
      Access access,
      SchoolDirectory directory,
      OwnPlaces places,
      ClassSources sources,
      RequestContext request) {
    this.access = access;
    this.directory = directory;
    this.places = places;
    this.sources = sources;
    this.request = request;
  }

  private record Line(UUID classId, String className, String subject, String subjectName) {}

  /**
   * The lines of the caller, by class and subject; none for somebody who answers for no subject.
   *
   * @throws DomainException {@code NOT_FOUND} for another school
   */
  @Transactional
  List<SubjectSigningView> of(UUID schoolId, String schoolYear) {
    Actor actor = access.actor();
    if (!access.reaches(Place.school(schoolId))) {
      throw DomainException.of(PlatformProblem.NOT_FOUND);
    }
    Optional<StaffProfile> person = directory.staffByAccount(schoolId, actor.account());
    if (person.isEmpty()) {
      return List.of();
    }
    Map<Line, List<OwnPlaces.Placed>> lines = new LinkedHashMap<>();
    places
        .of(schoolId, schoolYear, person.get().personalIdNumber())
        .forEach(one -> lines.computeIfAbsent(line(one), none -> new ArrayList<>()).add(one));
    Map<UUID, ClassSource> met = new HashMap<>();
    return lines.entrySet().stream()
        .map(
            line ->
                view(
                    line.getKey(),
                    line.getValue(),
                    met.computeIfAbsent(
                        line.getKey().classId(), unmet -> sources.shown(schoolId, unmet))))
        .toList();
  }

  private static Line line(OwnPlaces.Placed one) {
    return new Line(
        one.record().classId(),
        one.record().className(),
        one.slot().subject(),
        one.slot().subjectName());
  }

  private SubjectSigningView view(Line line, List<OwnPlaces.Placed> own, ClassSource source) {
    List<SubjectSigningView.ReadyPlace> ready = new ArrayList<>();
    List<SubjectSigningView.BlockedPlace> blocked = new ArrayList<>();
    int signed = 0;
    for (OwnPlaces.Placed place : own) {
      String student = place.record().studentName();
      SigningSlot slot = place.slot();
      if (slot.signed()) {
        signed++;
        continue;
      }
      source
          .obstacleForSubjects(place.record())
          .ifPresentOrElse(
              obstacle ->
                  blocked.add(
                      new SubjectSigningView.BlockedPlace(
                          student, obstacle.words(request.language()))),
              () -> ready.add(new SubjectSigningView.ReadyPlace(slot.id(), slot.start(), student)));
    }
    return new SubjectSigningView(
        line.classId(),
        line.className(),
        line.subject(),
        line.subjectName(),
        ready,
        blocked,
        signed);
  }
}
