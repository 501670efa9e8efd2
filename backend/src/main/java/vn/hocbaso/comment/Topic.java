package vn.hocbaso.comment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.Label;

/**
 * What a comment can be about.
 *
 * @param code of the subject, of the block of traits, {@code HOMEROOM}, or null for any subject
 * @param levels by which it is assessed, best first
 */
record Topic(@Nullable String code, Label name, List<Level> levels) {

  Topic {
    levels = List.copyOf(levels);
  }

  boolean hasLevel(String level) {
    return levels.stream().anyMatch(each -> each.code().equals(level));
  }

  /** A level with its name. */
  record Level(String code, Label name) {}
}
