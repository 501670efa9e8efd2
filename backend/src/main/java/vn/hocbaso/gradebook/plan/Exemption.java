package vn.hocbaso.gradebook.plan;

import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.curriculum.Term;

/**
 * A student is exempt (miễn) from a subject; in primary school also from a quality or competency.
 *
 * @param term null for the whole year
 * @param reason in the words of whoever decided, never blank
 */
public record Exemption(String subject, @Nullable Term term, String reason) {

  /** Whether it holds in this term. */
  public boolean holdsIn(Term asked) {
    return term == null || term == asked;
  }
}
