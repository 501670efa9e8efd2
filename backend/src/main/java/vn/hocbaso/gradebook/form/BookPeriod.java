package vn.hocbaso.gradebook.form;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.hocbaso.assessment.AssessmentPeriod;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.curriculum.Term;
import vn.hocbaso.assessment.regulation.Regulation;

/** A period (kỳ) that has a grade book of its own. */
public sealed interface BookPeriod {

  /** One of the four periods of primary school. */
  record Primary(AssessmentPeriod period) implements BookPeriod {
    @Override
    public String code() {
      return period.code();
    }

    @Override
    public Label label() {
      return period.label();
    }

    @Override
    public boolean isYear() {
      return period == AssessmentPeriod.YEAR_END;
    }

    @Override
    public Set<Term> terms() {
      return switch (period) {
        case MIDDLE_OF_TERM_1, END_OF_TERM_1 -> Set.of(Term.FIRST);
        case MIDDLE_OF_TERM_2, YEAR_END -> Set.of(Term.SECOND);
      };
    }
  }

  /**
   * The supplementary assessment (đánh giá bổ sung) of primary school, in the summer behind the
   * year (TT27/2020, Art. 11).
   */
  record Supplementary() implements BookPeriod {

    @Override
    public String code() {
      return "HE";
    }

    @Override
    public Label label() {
      return new Label("Đánh giá bổ sung trong hè", "Supplementary assessment in summer");
    }

    @Override
    public boolean isYear() {
      return false;
    }

    @Override
    public Set<Term> terms() {
      return Set.of(Term.SECOND);
    }
  }

  /** A term (học kì) of secondary school. */
  record OfTerm(Term term) implements BookPeriod {
    @Override
    public String code() {
      return term.code();
    }

    @Override
    public Label label() {
      return term.label();
    }

    @Override
    public boolean isYear() {
      return false;
    }

    @Override
    public Set<Term> terms() {
      return Set.of(term);
    }
  }

  /** The whole year (cả năm) of secondary school, with the summer behind it. */
  record OfYear() implements BookPeriod {
    @Override
    public String code() {
      return "CN";
    }

    @Override
    public Label label() {
      return new Label("Cả năm", "Whole year");
    }

    @Override
    public boolean isYear() {
      return true;
    }

    @Override
    public Set<Term> terms() {
      return Set.of(Term.values());
    }
  }

  /** The code in paths, tables and exchange. */
  String code();

  /** The name to show. */
  Label label();

  /** Whether closing it closes the school year of the class. */
  boolean isYear();

  /** Whether no other book of the class rests on it: promotion is decided there. */
  default boolean isLast() {
    return switch (this) {
      case Primary period -> false;
      case OfTerm term -> false;
      case Supplementary summer -> true;
      case OfYear year -> true;
    };
  }

  /** The terms whose study plan its book rests on. */
  Set<Term> terms();

  /** The term whose exemptions decide which primary columns apply: the last one it rests on. */
  default Term term() {
    return terms().contains(Term.SECOND) ? Term.SECOND : Term.FIRST;
  }

  /** The periods of a class under a regulation, in their order. */
  static List<BookPeriod> of(Regulation regulation) {
    return switch (regulation) {
      case Regulation.Primary primary -> primary().toList();
      case Regulation.Secondary secondary -> secondary();
    };
  }

  /** The period with this code, whatever the regulation. */
  static Optional<BookPeriod> of(String code) {
    return Stream.concat(primary(), secondary().stream())
        .filter(period -> period.code().equals(code))
        .findFirst();
  }

  private static Stream<BookPeriod> primary() {
    return Stream.concat(
        Arrays.stream(AssessmentPeriod.values()).map(Primary::new), Stream.of(new Supplementary()));
  }

  private static List<BookPeriod> secondary() {
    return List.of(new OfTerm(Term.FIRST), new OfTerm(Term.SECOND), new OfYear());
  }
}
