package vn.hocbaso.school;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A demonstration school is in the database, in the transaction under way; other capabilities add
 * what is theirs.
 */
public record DemonstrationSchoolLoaded(UUID schoolId, List<LoadedClass> classes) {

  /** Copies the list so that the event cannot change. */
  public DemonstrationSchoolLoaded {
    classes = List.copyOf(classes);
  }

  /**
   * A class with the parts of the file that are others' to read; null for none.
   *
   * @param study choices of the class and what is different for its students
   * @param books values of its grade books by period
   */
  public record LoadedClass(UUID id, @Nullable JsonNode study, @Nullable JsonNode books) {}
}
