package vn.hocbaso.assessment.secondary;

import java.util.List;
import java.util.Objects;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.curriculum.Curriculum;
import vn.hocbaso.assessment.curriculum.StudyPlan;
import vn.hocbaso.assessment.curriculum.StudySubject;
import vn.hocbaso.assessment.curriculum.Term;

/** What one grade studies and how it is assessed: a rule set applied to a grade and to settings. */
public record SecondaryProgramme(SecondaryRules rules, int grade, SecondarySettings settings) {

  private static final int LAST_OF_LOWER_SECONDARY = 9;
  private static final int LAST_OF_UPPER_SECONDARY = 12;

  /** What the grade studies. */
  public Curriculum curriculum() {
    return Objects.requireNonNull(provisions().curricula().get(grade));
  }

  /**
   * The columns of a subject in a term, in the order of the class book (TT22/2021, Art. 6 and 7).
   */
  public List<Slot> slots(StudyPlan plan, StudySubject subject, Term term) {
    return provisions().marks().slots(subject, plan.hasTopic(subject, term), settings.topics());
  }

  /** The wording of the record for a state; the last grades complete a whole level. */
  public Label labelOf(PromotionState state) {
    return switch (state) {
      case PROMOTED -> promoted();
      case NOT_PROMOTED -> new Label("Không được lên lớp", "Not promoted");
      case SUMMER_TRAINING ->
          new Label("Rèn luyện trong kì nghỉ hè", "Training in the summer holidays");
      case REASSESSMENT -> new Label("Kiểm tra, đánh giá lại các môn học", "Subjects reassessed");
      case SUMMER_TRAINING_FIRST ->
          new Label(
              "Rèn luyện trong kì nghỉ hè, sau đó đánh giá lại các môn học",
              "Training in the summer holidays, then subjects reassessed");
    };
  }

  private Label promoted() {
    return switch (grade) {
      case LAST_OF_LOWER_SECONDARY ->
          new Label(
              "Hoàn thành chương trình trung học cơ sở", "Completed the lower secondary programme");
      case LAST_OF_UPPER_SECONDARY ->
          new Label(
              "Hoàn thành chương trình trung học phổ thông",
              "Completed the upper secondary programme");
      default -> new Label("Được lên lớp", "Promoted");
    };
  }

  Provisions provisions() {
    return rules.provisions();
  }
}
