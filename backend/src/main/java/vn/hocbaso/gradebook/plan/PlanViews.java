package vn.hocbaso.gradebook.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.assessment.Programme;
import vn.hocbaso.assessment.curriculum.Curriculum;
import vn.hocbaso.assessment.curriculum.PlanDecision;
import vn.hocbaso.assessment.curriculum.StudySubject;
import vn.hocbaso.assessment.secondary.SecondaryProgramme;
import vn.hocbaso.platform.web.RequestContext;
import vn.hocbaso.school.ClassProfile;
import vn.hocbaso.school.EnrolledStudent;
import vn.hocbaso.school.SchoolDirectory;

/** Shows plans to whoever sent the request. */
@ApplicationScoped
class PlanViews {

  private final ClassBooks books;
  private final SchoolDirectory directory;
  private final Access access;
  private final RequestContext request;

  @Inject
  PlanViews(ClassBooks books, SchoolDirectory directory, Access access, RequestContext request) {
    this.books = books;
    this.directory = directory;
    this.access = access;
    this.request = request;
  }

  PlanView of(ClassProfile group, KeptPlan kept) {
    return switch (books.offer(group)) {
      case ClassBooks.Offer.Primary(Programme programme) -> primary(group, kept, programme);
      case ClassBooks.Offer.Secondary(SecondaryProgramme programme) ->
          secondary(group, kept, programme);
    };
  }

  static PlanView.StudentView student(EnrolledStudent student, KeptPlan.Versioned kept) {
    return new PlanView.StudentView(
        student.id(),
        student.details().fullName(),
        kept.version(),
        kept.kept().study(),
        kept.kept().decisions());
  }

  private PlanView primary(ClassProfile group, KeptPlan kept, Programme programme) {
    Locale language = request.language();
    return new PlanView(
        group.id(),
        kept.version(),
        true,
        0,
        0,
        programme.subjects().stream()
            .map(
                subject ->
                    new PlanView.SubjectView(
                        subject.code(), subject.name().in(language), null, null, null, false))
            .toList(),
        programme.traits().stream()
            .map(trait -> new PlanView.NameView(trait.code(), trait.name().in(language)))
            .toList(),
        kept.ofClass(),
        students(group, kept),
        actions(group));
  }

  private PlanView secondary(ClassProfile group, KeptPlan kept, SecondaryProgramme programme) {
    Curriculum curriculum = programme.curriculum();
    List<String> withTopics = curriculum.subjectsWithTopics(programme.grade());
    return new PlanView(
        group.id(),
        kept.version(),
        kept.studies().distinct().stream()
            .allMatch(
                study ->
                    curriculum.plan(programme.grade(), study.choices())
                        instanceof PlanDecision.Accepted),
        curriculum.electives(),
        curriculum.topics(),
        curriculum.offered(programme.grade()).stream()
            .map(subject -> subject(subject, withTopics.contains(subject.code())))
            .toList(),
        List.of(),
        kept.ofClass(),
        students(group, kept),
        actions(group));
  }

  private PlanView.SubjectView subject(StudySubject subject, boolean hasTopics) {
    return new PlanView.SubjectView(
        subject.code(),
        subject.name().in(request.language()),
        subject.kind(),
        subject.role().name(),
        subject.lessonsPerYear(),
        hasTopics);
  }

  private List<PlanView.StudentView> students(ClassProfile group, KeptPlan kept) {
    return directory.roster(group.schoolId(), group.id()).stream()
        .filter(EnrolledStudent::attends)
        .map(student -> student(student, kept.of(student.id())))
        .toList();
  }

  private List<Permission> actions(ClassProfile group) {
    return access.open(
        Place.classOf(group.schoolId(), group.id()),
        Permission.SET_STUDY_PLAN,
        Permission.DECIDE_AS_PRINCIPAL);
  }
}
