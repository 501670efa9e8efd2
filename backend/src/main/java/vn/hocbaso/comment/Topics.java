package vn.hocbaso.comment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.OverallResult;
import vn.hocbaso.assessment.RuleSets;
import vn.hocbaso.assessment.RuleSettings;
import vn.hocbaso.assessment.SubjectLevel;
import vn.hocbaso.assessment.TraitGroup;
import vn.hocbaso.assessment.TraitLevel;
import vn.hocbaso.assessment.curriculum.GeneralCurriculum;
import vn.hocbaso.assessment.secondary.Attainment;
import vn.hocbaso.assessment.secondary.Level;
import vn.hocbaso.gradebook.CommentGround;

/** Everything that comments can be about, from the regulations and curricula of all grades. */
final class Topics {

  /** A year in which TT27/2020 governs all five grades. */
  private static final int YEAR_OF_ALL_GRADES = 2024;

  private static final int LAST_PRIMARY_GRADE = 5;
  private static final int LAST_LOWER_GRADE = 9;

  /** With the optional subjects: a phrase may be written before the school teaches them. */
  private static final RuleSettings EVERYTHING =
      new RuleSettings(2, false, Set.of("NGOAI_NGU_1", "TIENG_DAN_TOC"), Set.of());

  private static final List<Topic> ALL = build();

  private Topics() {}

  /** Any subject, then the subjects, then the blocks of traits, then the year as a whole. */
  static List<Topic> all() {
    return ALL;
  }

  static Optional<Topic> find(@Nullable String code) {
    return ALL.stream().filter(topic -> Objects.equals(topic.code(), code)).findFirst();
  }

  /** Whether the code is that of a subject; a code that no rule knows any more is one. */
  static boolean isSubject(String code) {
    return !code.equals(CommentGround.HOMEROOM)
        && Arrays.stream(TraitGroup.values()).noneMatch(group -> group.name().equals(code));
  }

  private static List<Topic> build() {
    List<Topic> topics = new ArrayList<>();
    topics.add(new Topic(null, new Label("Môn bất kì", "Any subject"), subjectLevels()));
    subjects().forEach((code, name) -> topics.add(new Topic(code, name, subjectLevels())));
    for (TraitGroup group : TraitGroup.values()) {
      topics.add(new Topic(group.name(), group.label(), traitLevels()));
    }
    topics.add(
        new Topic(
            CommentGround.HOMEROOM,
            new Label("Nhận xét chung của giáo viên chủ nhiệm", "Homeroom teacher's comment"),
            results()));
    return List.copyOf(topics);
  }

  private static Map<String, Label> subjects() {
    Map<String, Label> names = new LinkedHashMap<>();
    for (int grade = 1; grade <= LAST_PRIMARY_GRADE; grade++) {
      RuleSets.governing(YEAR_OF_ALL_GRADES, grade)
          .orElseThrow()
          .programme(grade, EVERYTHING)
          .subjects()
          .forEach(subject -> names.putIfAbsent(subject.code(), subject.name()));
    }
    IntStream.rangeClosed(LAST_PRIMARY_GRADE + 1, PhraseScope.LAST_GRADE)
        .boxed()
        .flatMap(
            grade ->
                (grade <= LAST_LOWER_GRADE
                        ? GeneralCurriculum.LOWER_SECONDARY
                        : GeneralCurriculum.UPPER_SECONDARY)
                    .offered(grade).stream())
        .forEach(subject -> names.putIfAbsent(subject.code(), subject.name()));
    return names;
  }

  /** Of primary school, and of what secondary school assesses by comment only. */
  private static List<Topic.Level> subjectLevels() {
    return Stream.concat(
            Arrays.stream(SubjectLevel.values())
                .map(level -> new Topic.Level(level.code(), level.label())),
            Arrays.stream(Attainment.values())
                .map(level -> new Topic.Level(level.code(), level.label())))
        .toList();
  }

  /** Of a primary year, and of a term or a year in secondary school. */
  private static List<Topic.Level> results() {
    return Stream.concat(
            Arrays.stream(OverallResult.values())
                .map(result -> new Topic.Level(result.code(), result.label())),
            Arrays.stream(Level.values())
                .map(level -> new Topic.Level(level.code(), level.label())))
        .toList();
  }

  private static List<Topic.Level> traitLevels() {
    return Arrays.stream(TraitLevel.values())
        .map(level -> new Topic.Level(level.code(), level.label()))
        .toList();
  }
}
