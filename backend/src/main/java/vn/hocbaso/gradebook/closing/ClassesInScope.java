package vn.hocbaso.gradebook.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.hocbaso.school.ClassProfile;
import vn.hocbaso.school.SchoolDirectory;
import vn.hocbaso.school.SchoolYear;

/** Finds the classes that a scope means. */
@ApplicationScoped
public class ClassesInScope {

  private final SchoolDirectory directory;

  @Inject
  ClassesInScope(SchoolDirectory directory) {
    this.directory = directory;
  }

  /** A class with the code of the period's book. */
  public record Candidate(ClassProfile group, String bookPeriod) {}

  /**
   * The classes of a scope, by grade and name.
   *
   * @param withoutBook how many have no book of the period
   */
  public record Found(List<Candidate> candidates, int withoutBook) {

    /** Copies the list so that it cannot change. */
    public Found {
      candidates = List.copyOf(candidates);
    }
  }

  /** Those of a school. */
  public Found of(UUID schoolId, ClosingScope scope) {
    List<ClassProfile> groups =
        directory.classes(schoolId, new SchoolYear(scope.schoolYear())).stream()
            .filter(scope::covers)
            .toList();
    List<Candidate> candidates = new ArrayList<>();
    groups.forEach(
        group ->
            scope
                .period()
                .bookOf(group.grade())
                .ifPresent(book -> candidates.add(new Candidate(group, book))));
    return new Found(candidates, groups.size() - candidates.size());
  }
}
