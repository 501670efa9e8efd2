package vn.hocbaso.gradebook;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.hocbaso.gradebook.plan.DemonstrationPlans;
import vn.hocbaso.school.DemonstrationSchoolLoaded;
import vn.hocbaso.school.SchoolDirectory;

/** Gives demonstration classes their study plans and what their grade books hold. */
@ApplicationScoped
class LoadDemonstrationBooks {

  private final SchoolDirectory directory;
  private final DemonstrationPlans plans;
  private final DemonstrationBook book;

  @Inject
  LoadDemonstrationBooks(
      SchoolDirectory directory, DemonstrationPlans plans, DemonstrationBook book) {
    this.directory = directory;
    this.plans = plans;
    this.book = book;
  }

  void atDemonstration(@Observes DemonstrationSchoolLoaded school) {
    for (DemonstrationSchoolLoaded.LoadedClass group : school.classes()) {
      Map<String, UUID> students = students(school.schoolId(), group.id());
      JsonNode study = group.study();
      if (study != null) {
        plans.set(school.schoolId(), group.id(), study, students, DemonstrationBook.ACCOUNT);
      }
      JsonNode periods = group.books();
      if (periods != null) {
        periods
            .properties()
            .forEach(
                period ->
                    book.fill(
                        new BookKey(school.schoolId(), group.id(), period.getKey()),
                        period.getValue(),
                        students));
      }
    }
  }

  private Map<String, UUID> students(UUID schoolId, UUID classId) {
    return directory.roster(schoolId, classId).stream()
        .filter(student -> student.details().studentCode() != null)
        .collect(
            Collectors.toMap(
                student -> Objects.requireNonNull(student.details().studentCode()),
                student -> student.id()));
  }
}
