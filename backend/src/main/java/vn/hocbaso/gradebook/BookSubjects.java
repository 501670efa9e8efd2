package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import vn.hocbaso.school.SubjectCatalogue;

/** The subjects of a class, from the rules that govern its grade book. */
@ApplicationScoped
class BookSubjects implements SubjectCatalogue {

  private final BookForms forms;

  @Inject
  BookSubjects(BookForms forms) {
    this.forms = forms;
  }

  @Override
  public List<TaughtSubject> subjects(UUID schoolId, UUID classId, Locale language) {
    return forms.of(BookKey.yearEnd(schoolId, classId)).programme().subjects().stream()
        .map(subject -> new TaughtSubject(subject.code(), subject.name().in(language)))
        .toList();
  }
}
