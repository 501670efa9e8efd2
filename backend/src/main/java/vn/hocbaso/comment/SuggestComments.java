package vn.hocbaso.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Actor;
import vn.hocbaso.comment.SuggestionsView.StudentView;
import vn.hocbaso.gradebook.CommentGround;
import vn.hocbaso.gradebook.CommentGround.StudentGround;
import vn.hocbaso.gradebook.CommentGrounds;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;

/** Finds phrases for the comments of a class. */
@ApplicationScoped
class SuggestComments {

  private final BankRights rights;
  private final CommentGrounds grounds;
  private final Phrases phrases;

  @Inject
  SuggestComments(BankRights rights, CommentGrounds grounds, Phrases phrases) {
    this.rights = rights;
    this.grounds = grounds;
    this.phrases = phrases;
  }

  /**
   * The phrases that fit.
   *
   * @param studentId the one student; null for all of the class
   * @throws DomainException {@code NOT_FOUND} without the comment column or the student, {@code
   *     NOT_ALLOWED} when the column is another teacher's
   */
  @Transactional
  SuggestionsView suggest(CommentPlace place, @Nullable UUID studentId) {
    Actor actor = rights.requireUser(place.schoolId());
    CommentGround ground =
        grounds.of(place.schoolId(), place.classId(), place.period(), place.column());
    List<StudentGround> students =
        ground.students().stream()
            .filter(student -> studentId == null || student.studentId().equals(studentId))
            .toList();
    if (students.isEmpty() && studentId != null) {
      throw DomainException.of(PlatformProblem.NOT_FOUND);
    }
    List<CommentPhrase> bank = phrases.visibleTo(place.schoolId(), actor.staffId());
    return new SuggestionsView(
        place.column(),
        ground.maxLength(),
        students.stream().map(student -> view(ground, student, bank)).toList());
  }

  private static StudentView view(
      CommentGround ground, StudentGround student, List<CommentPhrase> bank) {
    return new StudentView(
        student.studentId(),
        student.level(),
        student.mark(),
        Suggestions.of(ground, student, bank));
  }
}
