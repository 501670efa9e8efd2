package vn.hocbaso.gradebook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.hocbaso.assessment.curriculum.Term;
import vn.hocbaso.assessment.regulation.Regulation;
import vn.hocbaso.gradebook.form.BookPeriod;
import vn.hocbaso.gradebook.plan.ClassBooks;
import vn.hocbaso.school.ClassProfile;

/** Tells plans what the books of a class are like. */
@ApplicationScoped
class StoredClassBooks implements ClassBooks {

  private final BookRules rules;
  private final GradeBookStore books;
  private final GradeBookSettings settings;
  private final StrandedValues stranded;

  @Inject
  StoredClassBooks(
      BookRules rules, GradeBookStore books, GradeBookSettings settings, StrandedValues stranded) {
    this.rules = rules;
    this.books = books;
    this.settings = settings;
    this.stranded = stranded;
  }

  @Override
  public Offer offer(ClassProfile group) {
    return switch (rules.regulation(group)) {
      case Regulation.Primary(var ruleSet) ->
          new Offer.Primary(ruleSet.programme(group.grade(), settings.rules()));
      case Regulation.Secondary(var ruleSet) ->
          new Offer.Secondary(ruleSet.programme(group.grade(), settings.secondary().rules()));
    };
  }

  @Override
  public Closed hold(ClassProfile group) {
    Set<Term> terms = EnumSet.noneOf(Term.class);
    boolean year = false;
    boolean last = false;
    for (BookPeriod period : lastFirst(group)) {
      BookKey key = new BookKey(group.schoolId(), group.id(), period.code());
      if (books.forAct(key).isClosed()) {
        terms.addAll(period.terms());
        year |= period.isYear();
        last |= period.isLast();
      }
    }
    return new Closed(terms, year, last);
  }

  @Override
  public Set<String> stranded(ClassProfile group) {
    return stranded.of(group.schoolId(), group.id());
  }

  /** The one order in which several books of a class are locked: what rests on others first. */
  private List<BookPeriod> lastFirst(ClassProfile group) {
    List<BookPeriod> periods = new ArrayList<>(BookPeriod.of(rules.regulation(group)));
    periods.addFirst(periods.removeLast());
    return periods;
  }
}
