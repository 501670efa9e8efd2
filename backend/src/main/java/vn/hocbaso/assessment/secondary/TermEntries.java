package vn.hocbaso.assessment.secondary;

import java.util.Map;
import vn.hocbaso.assessment.curriculum.SubjectKind;

/** What stands in the columns of one subject for one student and term. */
public sealed interface TermEntries {

  /** Marks of a subject with marks; a column without an entry is missing. */
  record Marks(Map<Slot, Sitting<Mark>> sittings) implements TermEntries {

    public Marks {
      sittings = Map.copyOf(sittings);
    }
  }

  /** Results of a subject that is assessed by comment only. */
  record Comments(Map<Slot, Sitting<Attainment>> sittings) implements TermEntries {

    public Comments {
      sittings = Map.copyOf(sittings);
    }
  }

  /** The student is exempt (miễn) from the subject in this term. */
  record Exempted() implements TermEntries {}

  /**
   * A result that another school gave.
   *
   * @param average what its record shows
   * @param school its name
   */
  record TransferredMark(Mark average, String school) implements TermEntries {}

  /** The same for a subject assessed by comment only. */
  record TransferredComment(Attainment attainment, String school) implements TermEntries {}

  /** Nothing entered yet. */
  static TermEntries none(SubjectKind kind) {
    return switch (kind) {
      case MARK -> new Marks(Map.of());
      case COMMENT -> new Comments(Map.of());
    };
  }
}
