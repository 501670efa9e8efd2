package vn.hocbaso.assessment;

import java.util.Optional;

/**
 * One thing that a teacher enters per student in a period.
 *
 * @param code unique within the grade: {@code TOAN.TEST}, {@code YEU_NUOC.LEVEL}
 * @param of what the value belongs to; decides its kind and its place in the grid
 */
public record AssessmentColumn(String code, Label label, Source of) {

  /** What a column's values belong to. */
  public sealed interface Source {}

  /** A level of a subject. */
  public record LevelOf(Subject subject) implements Source {}

  /** The mark of a test of a subject. */
  public record MarkOf(Subject subject, Subject.Test test) implements Source {}

  /** The teacher's words on a subject. */
  public record CommentOn(Subject subject) implements Source {}

  /** A level of a quality or competency. */
  public record TraitLevelOf(Trait trait) implements Source {}

  /** The teacher's words on a block of traits. */
  public record CommentOnTraits(TraitGroup group) implements Source {}

  /** The code of the column that holds the level of this subject or trait. */
  public static String levelCode(String subjectOrTrait) {
    return subjectOrTrait + ".LEVEL";
  }

  /** The code of the column that holds the mark of this test. */
  public static String testCode(String test) {
    return test + ".TEST";
  }

  /** The code of the column that holds the comment on this subject or block of traits. */
  public static String commentCode(String subjectOrGroup) {
    return subjectOrGroup + ".COMMENT";
  }

  /** The subject whose column this is; empty for traits. */
  public Optional<Subject> subject() {
    return switch (of) {
      case LevelOf(Subject subject) -> Optional.of(subject);
      case MarkOf(Subject subject, var test) -> Optional.of(subject);
      case CommentOn(Subject subject) -> Optional.of(subject);
      case TraitLevelOf trait -> Optional.empty();
      case CommentOnTraits group -> Optional.empty();
    };
  }

  static AssessmentColumn level(Subject subject) {
    return new AssessmentColumn(levelCode(subject.code()), subject.name(), new LevelOf(subject));
  }

  static AssessmentColumn mark(Subject subject, Subject.Test test) {
    return new AssessmentColumn(testCode(test.code()), test.name(), new MarkOf(subject, test));
  }

  static AssessmentColumn comment(Subject subject) {
    return new AssessmentColumn(
        commentCode(subject.code()), subject.name(), new CommentOn(subject));
  }

  static AssessmentColumn level(Trait trait) {
    return new AssessmentColumn(levelCode(trait.code()), trait.name(), new TraitLevelOf(trait));
  }

  static AssessmentColumn comment(TraitGroup group) {
    return new AssessmentColumn(
        commentCode(group.name()), group.label(), new CommentOnTraits(group));
  }
}
