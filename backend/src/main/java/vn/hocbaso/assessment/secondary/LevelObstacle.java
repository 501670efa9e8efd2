package vn.hocbaso.assessment.secondary;

import java.util.List;
import vn.hocbaso.assessment.curriculum.StudySubject;

/** One condition that keeps a student from a better learning level (TT22/2021, Art. 9.2). */
public sealed interface LevelObstacle {

  /** An average below what the better level asks of every subject. */
  record AverageTooLow(StudySubject subject, Mark mark, Mark minimum) implements LevelObstacle {}

  /** Fewer subjects at or above a threshold than the better level asks for. */
  record TooFewSubjects(int reaching, int required, Mark threshold) implements LevelObstacle {}

  /** More subjects with Chưa đạt than the better level allows. */
  record CommentsNotReached(List<StudySubject> subjects, int allowed) implements LevelObstacle {

    public CommentsNotReached {
      subjects = List.copyOf(subjects);
    }
  }
}
