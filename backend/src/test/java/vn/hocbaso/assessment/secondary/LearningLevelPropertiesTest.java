package vn.hocbaso.assessment.secondary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;

/** Laws of the learning level that hold for any results, under both readings of Art. 9.3. */
class LearningLevelPropertiesTest {

  /** Averages around which the conditions turn; random ones alone hardly ever meet them. */
  private static final List<String> BORDERS =
      List.of("3.4", "3.5", "4.9", "5.0", "6.4", "6.5", "7.9", "8.0", "9.0");

  @Property
  void betterAverageNeverWorsensTheLevel(
      @ForAll("years") Year year,
      @ForAll SecondarySettings.Adjust mode,
      @ForAll @IntRange(max = 9) int place,
      @ForAll("averages") Mark other) {
    int changed = place % year.averages().size();
    List<Mark> better = new ArrayList<>(year.averages());
    if (other.isAtLeast(better.get(changed))) {
      better.set(changed, other);
    }

    assertNotWorse(classified(year, mode), classified(new Year(better, year.notReached()), mode));
  }

  @Property
  void oneMoreSubjectReachedNeverWorsensTheLevel(
      @ForAll("years") Year year, @ForAll SecondarySettings.Adjust mode) {
    Year better = new Year(year.averages(), Math.max(0, year.notReached() - 1));

    assertNotWorse(classified(year, mode), classified(better, mode));
  }

  @Property
  void resultIsNeverMoreThanOneLevelAboveBase(
      @ForAll("years") Year year, @ForAll SecondarySettings.Adjust mode) {
    var classified = classified(year, mode);

    assertThat(classified.base().stepsBelow(classified.result()))
        .isEqualTo(classified.adjustment().isPresent() ? 1 : 0);
  }

  @Property
  void adjustmentNeverLeadsToTheBestLevel(
      @ForAll("years") Year year, @ForAll SecondarySettings.Adjust mode) {
    var classified = classified(year, mode);

    if (classified.adjustment().isPresent()) {
      assertThat(classified.result()).isNotEqualTo(Level.GOOD);
    }
  }

  @Property
  void excludingAdjustsOnlyWhereReplacingDoes(@ForAll("years") Year year) {
    assertNotWorse(
        classified(year, SecondarySettings.Adjust.EXCLUDE),
        classified(year, SecondarySettings.Adjust.REPLACE));
  }

  @Property
  void orderOfSubjectsDoesNotMatter(
      @ForAll("years") Year year, @ForAll SecondarySettings.Adjust mode, @ForAll long seed) {
    List<SubjectResult> shuffled = new ArrayList<>(year.results().results());
    Collections.shuffle(shuffled, new Random(seed));
    var one = classified(year, mode);
    var other = (LearningOutcome.Classified) of(Secondary.results(shuffled), mode);

    assertThat(other.result()).isEqualTo(one.result());
    assertThat(other.base()).isEqualTo(one.base());
    assertThat(other.adjustment()).isEqualTo(one.adjustment());
  }

  @Property
  void missingSubjectNeverYieldsALevel(
      @ForAll("years") Year year,
      @ForAll SecondarySettings.Adjust mode,
      @ForAll @IntRange(max = 13) int place) {
    List<SubjectResult> results = new ArrayList<>(year.results().results());
    SubjectResult lost = results.get(place % results.size());
    results.set(
        place % results.size(),
        new SubjectResult.Incomplete(
            lost.subject(), List.of(new Gap.NoEntry(lost.subject(), Slot.MID_TERM))));

    assertThat(of(Secondary.results(results), mode).level()).isEmpty();
  }

  @Property
  void noLevelComesFromFewerAveragesThanItNeeds(
      @ForAll("years") Year year, @ForAll @IntRange(min = 1, max = 5) int kept) {
    Year shorter = new Year(year.averages().subList(0, kept), year.notReached());

    assertThat(of(shorter.results(), SecondarySettings.Adjust.REPLACE))
        .isEqualTo(new LearningOutcome.PrincipalDecides(kept, 6));
  }

  /** Averages of a year and how many of four subjects assessed by comment are Chưa đạt. */
  record Year(List<Mark> averages, int notReached) {

    SubjectResults results() {
      return Secondary.year(averages, notReached, 4);
    }
  }

  @Provide
  Arbitrary<Mark> averages() {
    return Arbitraries.frequencyOf(
        Tuple.of(3, Arbitraries.of(BORDERS).map(Mark::of)),
        Tuple.of(1, Arbitraries.integers().between(0, 100).map(tenths -> mark(tenths))));
  }

  /** Mostly good students with one or two weak places, where the rules are interesting. */
  @Provide
  Arbitrary<Year> years() {
    Arbitrary<List<Mark>> anything = averages().list().ofMinSize(6).ofMaxSize(10);
    Arbitrary<List<Mark>> oneWeak =
        Combinators.combine(
                Arbitraries.of("5.0", "6.5", "7.0", "8.0", "8.5"),
                averages().list().ofMinSize(1).ofMaxSize(2))
            .as(LearningLevelPropertiesTest::mostly);
    return Combinators.combine(
            Arbitraries.oneOf(anything, oneWeak), Arbitraries.of(0, 0, 0, 1, 1, 2, 4))
        .as(Year::new);
  }

  private static List<Mark> mostly(String most, List<Mark> others) {
    List<Mark> averages = new ArrayList<>(others);
    IntStream.range(others.size(), 8).forEach(i -> averages.add(Mark.of(most)));
    return averages;
  }

  private static Mark mark(int tenths) {
    return new Mark(BigDecimal.valueOf(tenths, 1));
  }

  private static LearningOutcome.Classified classified(Year year, SecondarySettings.Adjust mode) {
    return (LearningOutcome.Classified) of(year.results(), mode);
  }

  private static LearningOutcome of(SubjectResults results, SecondarySettings.Adjust mode) {
    return LearningLevel.of(Secondary.general(Secondary.adjusting(mode)), results);
  }

  private static void assertNotWorse(
      LearningOutcome.Classified before, LearningOutcome.Classified after) {
    assertThat(after.result().isAtLeast(before.result())).as("%s then %s", before, after).isTrue();
  }
}
