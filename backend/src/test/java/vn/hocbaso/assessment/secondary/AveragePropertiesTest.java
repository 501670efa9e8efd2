package vn.hocbaso.assessment.secondary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import vn.hocbaso.assessment.curriculum.StudySubject;
import vn.hocbaso.assessment.curriculum.Term;

/** Laws of the averages of terms and years that hold for any marks. */
class AveragePropertiesTest {

  private static final StudySubject SUBJECT = Secondary.marked("VAT_LI", 70);
  private static final List<Slot> SLOTS =
      Secondary.general().slots(Secondary.plan(SUBJECT), SUBJECT, Term.FIRST);

  @Property
  void averageOfTermLiesWithinItsMarks(@ForAll("marks") @Size(5) List<Mark> marks) {
    assertWithin(average(entries(marks)), marks);
  }

  @Property
  void averageOfYearLiesWithinItsTerms(
      @ForAll("mark") Mark first,
      @ForAll("mark") Mark second,
      @ForAll SecondarySettings.Rounding rounding) {
    assertWithin(year(rounding, first, second), List.of(first, second));
  }

  @Property
  void averageOfTermIsTheExactQuotientRoundedHalfUp(@ForAll("marks") @Size(5) List<Mark> marks) {
    int weighted =
        tenths(marks.get(0))
            + tenths(marks.get(1))
            + tenths(marks.get(2))
            + 2 * tenths(marks.get(3))
            + 3 * tenths(marks.get(4));

    assertThat(tenths(average(entries(marks)))).isEqualTo((2 * weighted + 8) / 16);
  }

  @Property
  void betterMarkNeverLowersTheAverage(
      @ForAll("marks") @Size(5) List<Mark> marks,
      @ForAll @IntRange(max = 4) int place,
      @ForAll("mark") Mark other) {
    List<Mark> better = new ArrayList<>(marks);
    if (other.isAtLeast(better.get(place))) {
      better.set(place, other);
    }

    assertThat(average(entries(better))).isGreaterThanOrEqualTo(average(entries(marks)));
  }

  @Property
  void orderOfEntryDoesNotMatter(@ForAll("marks") @Size(5) List<Mark> marks, @ForAll long seed) {
    Map<Slot, Sitting<Mark>> entries = entries(marks);
    List<Slot> order = new ArrayList<>(SLOTS);
    Collections.shuffle(order, new Random(seed));
    Map<Slot, Sitting<Mark>> shuffled = new LinkedHashMap<>();
    order.forEach(slot -> shuffled.put(slot, entries.get(slot)));

    assertThat(result(shuffled)).isEqualTo(result(entries));
  }

  @Property
  void missingEntryNeverYieldsAnAverage(
      @ForAll("marks") @Size(5) List<Mark> marks, @ForAll @IntRange(max = 4) int place) {
    Map<Slot, Sitting<Mark>> entries = new HashMap<>(entries(marks));
    entries.remove(SLOTS.get(place));

    assertThat(result(entries))
        .isEqualTo(
            new SubjectResult.Incomplete(
                SUBJECT, List.of(new Gap.NoEntry(SUBJECT, SLOTS.get(place)))));
  }

  @Provide
  Arbitrary<Mark> mark() {
    return Arbitraries.integers()
        .between(0, 100)
        .map(tenths -> new Mark(BigDecimal.valueOf(tenths, 1)));
  }

  @Provide
  Arbitrary<List<Mark>> marks() {
    return mark().list();
  }

  private static Map<Slot, Sitting<Mark>> entries(List<Mark> marks) {
    Map<Slot, Sitting<Mark>> entries = new HashMap<>();
    for (Slot slot : SLOTS) {
      entries.put(slot, new Sitting.Taken<>(marks.get(entries.size())));
    }
    return entries;
  }

  private static SubjectResult result(Map<Slot, Sitting<Mark>> entries) {
    return TermResults.of(
            Secondary.general(),
            Secondary.plan(SUBJECT),
            Term.FIRST,
            Map.of(SUBJECT.code(), new TermEntries.Marks(entries)))
        .of(SUBJECT);
  }

  private static Mark average(Map<Slot, Sitting<Mark>> entries) {
    return ((SubjectResult.Scored) result(entries)).mark();
  }

  private static Mark year(SecondarySettings.Rounding rounding, Mark first, Mark second) {
    SecondaryProgramme programme =
        Secondary.general(
            new SecondarySettings(
                SecondarySettings.Topics.EXTRA,
                SecondarySettings.Adjust.EXCLUDE,
                rounding,
                true,
                true));
    SubjectResults year =
        YearResults.of(programme, transferred(programme, first), transferred(programme, second));
    return ((SubjectResult.Scored) year.of(SUBJECT)).mark();
  }

  private static SubjectResults transferred(SecondaryProgramme programme, Mark mark) {
    return TermResults.of(
        programme,
        Secondary.plan(SUBJECT),
        Term.FIRST,
        Map.of(SUBJECT.code(), new TermEntries.TransferredMark(mark, "THCS Cũ")));
  }

  private static void assertWithin(Mark average, List<Mark> marks) {
    assertThat(average).isBetween(Collections.min(marks), Collections.max(marks));
  }

  private static int tenths(Mark mark) {
    return mark.value().movePointRight(1).intValueExact();
  }
}
