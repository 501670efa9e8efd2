package vn.hocbaso.assessment.secondary;

import java.util.ArrayList;
import java.util.List;
import vn.hocbaso.assessment.curriculum.StudySubject;

/**
 * The conditions of one learning level (TT22/2021, Art. 9.2).
 *
 * @param notReached how many subjects assessed by comment may be Chưa đạt
 * @param every what every average reaches
 * @param most what at least {@code count} averages reach
 */
record LevelRule(Level level, int notReached, Mark every, Mark most, int count) {

  /** The values that break these conditions; empty when the level is reached. */
  List<LevelObstacle> obstacles(Standing standing) {
    List<LevelObstacle> obstacles = new ArrayList<>();
    List<StudySubject> failed = standing.notReached();
    if (failed.size() > notReached) {
      obstacles.add(new LevelObstacle.CommentsNotReached(failed, notReached));
    }
    standing.scored().stream()
        .filter(scored -> !scored.mark().isAtLeast(every))
        .map(scored -> new LevelObstacle.AverageTooLow(scored.subject(), scored.mark(), every))
        .forEach(obstacles::add);
    int reaching = standing.countAtLeast(most);
    if (reaching < count) {
      obstacles.add(new LevelObstacle.TooFewSubjects(reaching, count, most));
    }
    return obstacles;
  }
}
