package vn.hocbaso.comment;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.Faults;

/**
 * For which comments a phrase is meant.
 *
 * @param topic code of a {@link Topic}; null for any subject
 * @param level code of a level of the topic; null for any
 * @param markFrom lowest test mark, of the scale of 10; null, as {@code markTo}, for any
 */
record PhraseScope(
    @Nullable String topic,
    int gradeFrom,
    int gradeTo,
    @Nullable String level,
    @Nullable BigDecimal markFrom,
    @Nullable BigDecimal markTo) {

  /** The last grade of upper secondary school. */
  static final int LAST_GRADE = 12;

  /** Marks are compared by their value: 7 and 7.0 are one band. */
  PhraseScope {
    markFrom = markFrom == null ? null : markFrom.setScale(1, java.math.RoundingMode.UNNECESSARY);
    markTo = markTo == null ? null : markTo.setScale(1, java.math.RoundingMode.UNNECESSARY);
  }

  /**
   * Refuses what no comment could ever match.
   *
   * @param pointer where in the body the phrase stands
   * @throws DomainException {@code COMMENT_TOPIC_UNKNOWN}, {@code COMMENT_LEVEL_UNKNOWN}, {@code
   *     COMMENT_BAND_INVALID}, each fault as a violation
   */
  void requirePossible(String pointer) {
    Faults faults = new Faults();
    Optional<Topic> about = Topics.find(topic);
    if (about.isEmpty()) {
      faults.add(pointer + "/topic", CommentProblem.COMMENT_TOPIC_UNKNOWN, String.valueOf(topic));
    }
    if (level != null && about.filter(known -> !known.hasLevel(level)).isPresent()) {
      faults.add(pointer + "/level", CommentProblem.COMMENT_LEVEL_UNKNOWN, level);
    }
    boolean marksFit =
        markFrom == null ? markTo == null : markTo != null && markFrom.compareTo(markTo) <= 0;
    if (gradeFrom > gradeTo) {
      faults.add(pointer + "/gradeTo", CommentProblem.COMMENT_BAND_INVALID);
    }
    if (!marksFit) {
      faults.add(pointer + "/markTo", CommentProblem.COMMENT_BAND_INVALID);
    }
    faults.requireNone();
  }

  /** Whether a phrase of this scope can stand in a comment on the topic. */
  boolean coversTopic(String asked) {
    return topic == null ? Topics.isSubject(asked) : topic.equals(asked);
  }

  boolean coversGrade(int grade) {
    return gradeFrom <= grade && grade <= gradeTo;
  }

  /** Whether it fits a level; an unknown one is fitted only by phrases for any level. */
  boolean coversLevel(@Nullable String asked) {
    return level == null || level.equals(asked);
  }

  /** Whether it fits a mark; without a mark only phrases for any mark do. */
  boolean coversMark(@Nullable BigDecimal mark) {
    return markFrom == null
        || markTo == null
        || (mark != null && markFrom.compareTo(mark) <= 0 && mark.compareTo(markTo) <= 0);
  }

  /** How closely it is cut: the larger, the more it says about just such a student. */
  int closeness() {
    int closeness = topic == null ? 0 : 8;
    closeness += level == null ? 0 : 4;
    closeness += markFrom == null ? 0 : 2;
    return closeness + (gradeTo - gradeFrom < LAST_GRADE - 1 ? 1 : 0);
  }
}
