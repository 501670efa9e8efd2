package vn.hocbaso.assessment.secondary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.curriculum.StudyPlan;
import vn.hocbaso.assessment.curriculum.StudySubject;
import vn.hocbaso.assessment.curriculum.SubjectKind;

/** Programmes, plans and results of secondary school for tests, written as the examples are. */
public final class Secondary {

  private Secondary() {}

  /** TT22/2021 for grade 6 under the usual settings. */
  public static SecondaryProgramme general() {
    return general(SecondarySettings.DEFAULT);
  }

  /** TT22/2021 for grade 6. */
  public static SecondaryProgramme general(SecondarySettings settings) {
    return SecondaryRuleSets.withId("TT22_2021").orElseThrow().programme(6, settings);
  }

  /** TT43/2021 for grade 10. */
  public static SecondaryProgramme continuing(SecondarySettings settings) {
    return SecondaryRuleSets.withId("TT43_2021").orElseThrow().programme(10, settings);
  }

  /** The usual settings but for how Art. 9.3 looks at the other subjects. */
  public static SecondarySettings adjusting(SecondarySettings.Adjust mode) {
    return new SecondarySettings(
        SecondarySettings.Topics.EXTRA, mode, SecondarySettings.Rounding.ROUNDED_TERMS, true, true);
  }

  /** A subject with marks. */
  public static StudySubject marked(String code, int lessons) {
    return subject(code, SubjectKind.MARK, lessons);
  }

  /** A subject assessed by comment only. */
  public static StudySubject commented(String code) {
    return subject(code, SubjectKind.COMMENT, 70);
  }

  private static StudySubject subject(String code, SubjectKind kind, int lessons) {
    return new StudySubject(
        code, new Label(code, code), kind, lessons, StudySubject.Role.COMPULSORY);
  }

  /** A plan of one subject without learning topics. */
  public static StudyPlan plan(StudySubject... subjects) {
    return new StudyPlan(List.of(subjects), Map.of());
  }

  /** Results of a year: M1, M2, … with these averages, C1, C2, … of which some are Chưa đạt. */
  public static SubjectResults year(List<Mark> averages, int notReached, int comments) {
    List<SubjectResult> results = new ArrayList<>();
    for (Mark average : averages) {
      results.add(scored("M" + (results.size() + 1), average));
    }
    for (int i = 1; i <= comments; i++) {
      results.add(
          new SubjectResult.Commented(
              commented("C" + i),
              i <= notReached ? Attainment.NOT_REACHED : Attainment.REACHED,
              new SubjectReason.SecondTermDecides()));
    }
    return results(results);
  }

  /** Results of a year from averages like {@code "8.0 8.0 6.5"}. */
  public static SubjectResults year(String averages, int notReached) {
    return year(marks(averages), notReached, 4);
  }

  static SubjectResult.Scored scored(String code, Mark average) {
    return new SubjectResult.Scored(
        marked(code, 70), Average.of(average), new SubjectReason.Transferred("THCS Cũ"));
  }

  static SubjectResults results(List<SubjectResult> results) {
    return new SubjectResults(
        new StudyPlan(results.stream().map(SubjectResult::subject).toList(), Map.of()), results);
  }

  /** Marks written like {@code "8.0 6.5"}. */
  public static List<Mark> marks(String marks) {
    return List.of(marks.split(" ")).stream().map(Mark::of).toList();
  }

  /** Entries of a term: regular ones in their order, then mid-term and end-of-term if given. */
  public static <V> Map<Slot, Sitting<V>> taken(
      List<V> regular, Optional<V> midTerm, Optional<V> endOfTerm) {
    Map<Slot, Sitting<V>> entries = new HashMap<>();
    for (V value : regular) {
      entries.put(Slot.regular(entries.size() + 1), new Sitting.Taken<>(value));
    }
    midTerm.ifPresent(value -> entries.put(Slot.MID_TERM, new Sitting.Taken<>(value)));
    endOfTerm.ifPresent(value -> entries.put(Slot.END_OF_TERM, new Sitting.Taken<>(value)));
    return entries;
  }

  /** A learning result with this level, whatever it came from. */
  public static LearningOutcome learning(Level level) {
    return new LearningOutcome.Classified(
        level,
        level,
        new LevelReason.AllConditionsMet(Mark.of("6.5"), Mark.of("8.0"), 6),
        Optional.empty());
  }

  /** A conduct of the year with this level in both terms and the year. */
  public static ConductOutcome.Decided conduct(Level level) {
    return new ConductOutcome.Decided(level, level, level, Optional.empty());
  }
}
