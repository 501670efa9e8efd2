package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.hocbaso.assessment.regulation.Regulation;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.school.ClassProfile;
import vn.hocbaso.school.SchoolDirectory;
import vn.hocbaso.school.SchoolYear;
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
        .map(group -> subjects(rules.regulation(group), group, language))
        .orElseThrow(() -> DomainException.of(PlatformProblem.NOT_FOUND));
  }

  @Override
  public List<SchoolSubject> subjects(UUID schoolId, SchoolYear year, Locale language) {
    Map<String, String> names = new LinkedHashMap<>();
    Map<String, List<UUID>> classes = new HashMap<>();
    for (ClassProfile group : directory.classes(schoolId, year)) {
      rules.known(group).stream()
          .flatMap(regulation -> subjects(regulation, group, language).stream())
          .forEach(
              subject -> {
                names.putIfAbsent(subject.code(), subject.name());
                classes.computeIfAbsent(subject.code(), code -> new ArrayList<>()).add(group.id());
              });
    }
    return names.entrySet().stream()
        .map(
            subject ->
                new SchoolSubject(
                    subject.getKey(),
                    subject.getValue(),
                    classes.getOrDefault(subject.getKey(), List.of())))
        .toList();
  }

  private List<TaughtSubject> subjects(Regulation regulation, ClassProfile group, Locale language) {
    return switch (regulation) {
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
