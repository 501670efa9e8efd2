package vn.hocbaso.gradebook.plan;

import java.util.Set;
import vn.hocbaso.assessment.Programme;
import vn.hocbaso.assessment.curriculum.Term;
import vn.hocbaso.assessment.secondary.SecondaryProgramme;
import vn.hocbaso.school.ClassProfile;

/** What plans have to know of the grade books of a class. */
public interface ClassBooks {

  /** What a grade can study, by its family of rules. */
  sealed interface Offer {

    /** Grades 1 to 5. */
    record Primary(Programme programme) implements Offer {}

    /** Grades 6 to 12. */
    record Secondary(SecondaryProgramme programme) implements Offer {}
  }

  /**
   * What is closed.
   *
   * @param terms those in which some book of the class is closed
   * @param year whether the year is
   * @param promotion whether the last book is in which the promotion of assessed students is
   *     decided: in primary school that of the supplementary assessment, after the year
   */
  record Closed(Set<Term> terms, boolean year, boolean promotion) {}

  /**
   * What a class can study.
   *
   * @throws vn.hocbaso.platform.problem.DomainException when no known rules govern its grade
   */
  Offer offer(ClassProfile group);

  /**
   * Values of open books that stand in columns which their students, by the plans as they are now,
   * no longer have; to be asked after {@link #hold}.
   *
   * @return the codes of those columns
   */
  Set<String> stranded(ClassProfile group);

  /** What is closed of a class; it stays so, and entries wait, until the transaction ends. */
  Closed hold(ClassProfile group);
}
