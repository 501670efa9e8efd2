package vn.hocbaso.assessment;

import java.util.List;
import java.util.Set;

/**
 * What a regulation says about one subject or educational activity, over all grades.
 *
 * @param compulsory grades in which every student takes it
 * @param optional grades in which a school may offer it
 * @param tests when it is tested; a subject without tests has a level and a comment only
 * @param parts halves that may be tested apart although the subject has one level; empty for most
 */
record SubjectRule(
    String code,
    Label name,
    Set<Integer> compulsory,
    Set<Integer> optional,
    TestRule tests,
    List<SubjectRule.Part> parts) {

  /** A half of a subject with a test of its own. */
  record Part(String code, Label name) {}

  SubjectRule {
    compulsory = Set.copyOf(compulsory);
    optional = Set.copyOf(optional);
    parts = List.copyOf(parts);
  }

  SubjectRule(String code, Label name, Set<Integer> compulsory, TestRule tests) {
    this(code, name, compulsory, Set.of(), tests, List.of());
  }

  SubjectRule orOptionalIn(Set<Integer> grades) {
    return new SubjectRule(code, name, compulsory, grades, tests, parts);
  }

  SubjectRule inParts(Part... halves) {
    return new SubjectRule(code, name, compulsory, optional, tests, List.of(halves));
  }
}
