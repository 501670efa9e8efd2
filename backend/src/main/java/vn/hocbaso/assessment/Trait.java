package vn.hocbaso.assessment;

import java.util.Set;

/**
 * A quality (phẩm chất) or competency (năng lực) and the grades in which it is assessed: technology
 * and informatics wait until the student studies them.
 */
public record Trait(String code, Label name, TraitGroup group, Set<Integer> grades) {

  public Trait {
    grades = Set.copyOf(grades);
  }
}
