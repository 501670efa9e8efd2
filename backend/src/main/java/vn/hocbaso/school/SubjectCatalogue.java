package vn.hocbaso.school;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Knows what a class studies. The {@code gradebook} capability answers, from the rules. */
public interface SubjectCatalogue {

  /** The subjects of a class in the order of its grade book. */
  List<TaughtSubject> subjects(UUID schoolId, UUID classId, Locale language);

  /** A subject by its code, with its name in the asked language. */
  record TaughtSubject(String code, String name) {}
}
