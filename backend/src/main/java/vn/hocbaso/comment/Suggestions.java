package vn.hocbaso.comment;

import java.util.Comparator;
import java.util.List;
import vn.hocbaso.gradebook.CommentGround;
import vn.hocbaso.gradebook.CommentGround.StudentGround;

/** Chooses the phrases that fit a student's own results. */
final class Suggestions {

  /** More than anybody reads. */
  static final int MOST = 12;

  /** The closest first; among equals one's own, then the older. */
  private static final Comparator<CommentPhrase> BEST_FIRST =
      Comparator.comparing((CommentPhrase phrase) -> -phrase.wording().scope().closeness())
          .thenComparing(CommentPhrase::isShared)
          .thenComparing(phrase -> phrase.key().id());

  private Suggestions() {}

  /** The phrases for one student, best first, the name filled in. */
  static List<Suggestion> of(
      CommentGround ground, StudentGround student, List<CommentPhrase> bank) {
    return bank.stream()
        .filter(phrase -> fits(phrase.wording().scope(), ground, student))
        .sorted(BEST_FIRST)
        .limit(MOST)
        .map(phrase -> Suggestion.of(phrase, student.fullName(), ground.maxLength()))
        .toList();
  }

  private static boolean fits(PhraseScope scope, CommentGround ground, StudentGround student) {
    return scope.coversTopic(ground.topic())
        && scope.coversGrade(ground.grade())
        && scope.coversLevel(student.level())
        && scope.coversMark(student.mark());
  }
}
