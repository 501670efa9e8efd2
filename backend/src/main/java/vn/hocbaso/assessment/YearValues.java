package vn.hocbaso.assessment;

import java.util.Map;

/**
 * The year-end values of one student. Values of earlier periods have no part in the result of the
 * year and are not given.
 *
 * @param levels by subject code
 * @param traits by trait code
 * @param marks by test code
 */
public record YearValues(
    Map<String, SubjectLevel> levels, Map<String, TraitLevel> traits, Map<String, Integer> marks) {

  public YearValues {
    levels = Map.copyOf(levels);
    traits = Map.copyOf(traits);
    marks = Map.copyOf(marks);
  }
}
