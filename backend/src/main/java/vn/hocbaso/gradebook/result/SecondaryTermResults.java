package vn.hocbaso.gradebook.result;

/** The result of a student's term in words. */
public final class SecondaryTermResults {

  private SecondaryTermResults() {}

  /** Words for what the rules made of the term. */
  public static StudentResult.SecondaryTerm of(TermFacts facts) {
    return new StudentResult.SecondaryTerm(
        facts.results().results().stream().map(SubjectVerdicts::of).toList(),
        LearningVerdicts.of(facts.learning()),
        ConductVerdicts.ofTerm(facts.conduct(), facts.conductFrom()),
        GapSentences.each(facts.results().gaps()));
  }
}
