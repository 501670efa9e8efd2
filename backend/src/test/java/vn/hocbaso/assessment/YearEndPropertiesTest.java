package vn.hocbaso.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws that hold for any values, tried on a fixed sequence of made-up students of every grade. */
class YearEndPropertiesTest {

  private static final int STUDENTS_PER_GRADE = 300;
  private static final List<OverallResult> BEST_FIRST = List.of(OverallResult.values());

  static IntStream grades() {
    return IntStream.rangeClosed(1, 5);
  }

  @ParameterizedTest
  @MethodSource("grades")
  void betterMarkNeverWorsensTheResult(int grade) {
    Programme programme = Primary.programme(grade);
    Random random = new Random(grade);
    for (int i = 0; i < STUDENTS_PER_GRADE; i++) {
      YearValues values = student(programme, random);
      for (String test : values.marks().keySet()) {
        Map<String, Integer> better = new HashMap<>(values.marks());
        better.merge(test, 1, (mark, one) -> Math.min(10, mark + one));
        assertNotWorse(programme, values, new YearValues(values.levels(), values.traits(), better));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("grades")
  void betterLevelNeverWorsensTheResult(int grade) {
    Programme programme = Primary.programme(grade);
    Random random = new Random(grade);
    for (int i = 0; i < STUDENTS_PER_GRADE; i++) {
      YearValues values = student(programme, random);
      for (String subject : values.levels().keySet()) {
        Map<String, SubjectLevel> better = new HashMap<>(values.levels());
        better.put(subject, SubjectLevel.COMPLETED_WELL);
        assertNotWorse(programme, values, new YearValues(better, values.traits(), values.marks()));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("grades")
  void orderOfTheValuesDoesNotMatter(int grade) {
    Programme programme = Primary.programme(grade);
    Random random = new Random(grade);
    for (int i = 0; i < STUDENTS_PER_GRADE; i++) {
      YearValues values = student(programme, random);
      YearValues turned =
          new YearValues(
              reversed(values.levels()), reversed(values.traits()), reversed(values.marks()));
      assertThat(YearEnd.assess(programme, turned)).isEqualTo(YearEnd.assess(programme, values));
    }
  }

  private static void assertNotWorse(Programme programme, YearValues before, YearValues after) {
    assertThat(rank(programme, after)).isLessThanOrEqualTo(rank(programme, before));
  }

  private static int rank(Programme programme, YearValues values) {
    var decided = (YearOutcome.Decided) YearEnd.assess(programme, values);
    return BEST_FIRST.indexOf(decided.result());
  }

  private static YearValues student(Programme programme, Random random) {
    int lowest = 3 + random.nextInt(6);
    double share = random.nextDouble() * 0.1;
    Map<String, SubjectLevel> levels = new HashMap<>();
    programme
        .subjects()
        .forEach(each -> levels.put(each.code(), pick(SubjectLevel.values(), share, random)));
    Map<String, TraitLevel> traits = new HashMap<>();
    programme
        .traits()
        .forEach(each -> traits.put(each.code(), pick(TraitLevel.values(), share, random)));
    Map<String, Integer> marks = new HashMap<>();
    Primary.tests(programme)
        .forEach(test -> marks.put(test.code(), lowest + random.nextInt(11 - lowest)));
    return new YearValues(levels, traits, marks);
  }

  private static <T> T pick(T[] values, double shareOfOthers, Random random) {
    return random.nextDouble() < shareOfOthers ? values[1 + random.nextInt(2)] : values[0];
  }

  private static <V> Map<String, V> reversed(Map<String, V> map) {
    Map<String, V> result = new LinkedHashMap<>();
    List.copyOf(map.keySet()).reversed().forEach(key -> result.put(key, map.get(key)));
    return result;
  }
}
