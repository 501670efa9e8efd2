package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.hocbaso.assessment.regulation.Regulation;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.school.ClassProfile;
import vn.hocbaso.school.SchoolDirectory;
import vn.hocbaso.school.SubjectCatalogue;

/**
 * The subjects that a class may have, from the rules that govern its grade books: teachers can be
 * assigned before anybody has chosen electives.
 */
@ApplicationScoped
class BookSubjects implements SubjectCatalogue {

  private final SchoolDirectory directory;
  private final BookRules rules;
  private final GradeBookSettings settings;

  @Inject
  BookSubjects(SchoolDirectory directory, BookRules rules, GradeBookSettings settings) {
    this.directory = directory;
    this.rules = rules;
    this.settings = settings;
  }

  @Override
  public List<TaughtSubject> subjects(UUID schoolId, UUID classId, Locale language) {
    return directory
        .classGroup(schoolId, classId)
        .map(group -> subjects(group, language))
        .orElseThrow(() -> DomainException.of(PlatformProblem.NOT_FOUND));
  }

  private List<TaughtSubject> subjects(ClassProfile group, Locale language) {
    return switch (rules.regulation(group)) {
      case Regulation.Primary(var ruleSet) ->
          ruleSet.programme(group.grade(), settings.rules()).subjects().stream()
              .map(subject -> new TaughtSubject(subject.code(), subject.name().in(language)))
              .toList();
      case Regulation.Secondary(var ruleSet) ->
          ruleSet
              .programme(group.grade(), settings.secondary().rules())
              .curriculum()
              .offered(group.grade())
              .stream()
              .map(subject -> new TaughtSubject(subject.code(), subject.name().in(language)))
              .toList();
    };
  }
}
