package vn.hocbaso.gradebook.column;

import java.util.function.Function;
import vn.hocbaso.assessment.curriculum.SubjectKind;
import vn.hocbaso.assessment.secondary.Attainment;
import vn.hocbaso.assessment.secondary.Mark;
import vn.hocbaso.assessment.secondary.Retake;
import vn.hocbaso.assessment.secondary.Sitting;

/** The canonical stored form of what stands in secondary columns, and what it means. */
public final class TermValues {

  private TermValues() {}

  /** What a stored value of a column with marks says. */
  public static Sitting<Mark> mark(String stored) {
    return sitting(stored, Mark::of);
  }

  /** What a stored value of a column with Đ and CĐ says. */
  public static Sitting<Attainment> attainment(String stored) {
    return sitting(stored, TermValues::attainmentOf);
  }

  /** What a stored value of a column of reassessment says. */
  public static Retake retake(String stored, SubjectKind kind) {
    if (stored.equals(Token.REGISTERED.text())) {
      return new Retake.Awaited();
    }
    if (stored.equals(Token.NOT_TAKEN.text())) {
      return new Retake.NotTaken();
    }
    return switch (kind) {
      case MARK -> new Retake.Marked(Mark.of(stored));
      case COMMENT -> new Retake.Commented(attainmentOf(stored));
    };
  }

  /** How a mark is stored: without a decimal that says nothing. */
  static String text(Mark mark) {
    return mark.value().stripTrailingZeros().toPlainString();
  }

  private static <V> Sitting<V> sitting(String stored, Function<String, V> value) {
    if (stored.equals(Token.MISSED.text())) {
      return new Sitting.Missed<>();
    }
    if (stored.equals(Token.AWAITS_MAKE_UP.text())) {
      return new Sitting.AwaitsMakeUp<>();
    }
    String prefix = Token.MADE_UP.text();
    return stored.startsWith(prefix)
        ? new Sitting.MadeUp<>(value.apply(stored.substring(prefix.length())))
        : new Sitting.Taken<>(value.apply(stored));
  }

  private static Attainment attainmentOf(String stored) {
    return Attainment.of(stored).orElseThrow();
  }
}
