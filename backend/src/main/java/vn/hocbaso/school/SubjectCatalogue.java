package vn.hocbaso.school;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Knows what a class studies. The {@code gradebook} capability answers, from the rules. */
public interface SubjectCatalogue {

  /** The subjects of a class in the order of its grade book. */
  List<TaughtSubject> subjects(UUID schoolId, UUID classId, Locale language);

  /**
   * The subjects of all classes of a school year, each once, in the order of the grade books from
   * the lowest grade up. A class that no known rules govern has none.
   */
  List<SchoolSubject> subjects(UUID schoolId, SchoolYear year, Locale language);

  /** A subject with the classes that have it. */
  record SchoolSubject(String code, String name, List<UUID> classes) {

    /** Copies the list so that the subject cannot change. */
    public SchoolSubject {
      classes = List.copyOf(classes);
    }
  }

  /** A subject by its code, with its name in the asked language. */
  record TaughtSubject(String code, String name) {}
}
