package vn.hocbaso.gradebook.result;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.Obstacle;
import vn.hocbaso.assessment.Reason;
import vn.hocbaso.assessment.TraitGroup;
import vn.hocbaso.assessment.Warning;
import vn.hocbaso.platform.problem.Texts;

/** Puts the reasons of the rules into sentences, in both languages at once. */
final class Sentences {

  /** A sentence stays readable: so many obstacles are named, the others are counted. */
  private static final int NAMED = 4;

  private Sentences() {}

  static Label notEnoughData() {
    return inBoth(language -> text(language, "result.none"));
  }

  static Label missing(int values) {
    return inBoth(language -> text(language, "reason.missing", values));
  }

  static Label reason(Reason reason) {
    return inBoth(language -> reason(language, reason));
  }

  static Label warning(Warning warning) {
    return inBoth(
        language ->
            text(
                language,
                "warning." + warning.kind().name(),
                warning.subject().name().in(language),
                warning.level().label().in(language),
                warning.test().name().in(language),
                warning.mark()));
  }

  private static String reason(Locale language, Reason reason) {
    return switch (reason) {
      case Reason.AllConditionsMet(int minimumMark) -> text(language, "reason.best", minimumMark);
      case Reason.Blocked(var target, List<Obstacle> obstacles) ->
          text(language, "reason.blocked", target.label().in(language), list(language, obstacles));
    };
  }

  private static String list(Locale language, List<Obstacle> obstacles) {
    Stream<String> named =
        obstacles.stream().limit(NAMED).map(obstacle -> obstacle(language, obstacle));
    int others = Math.max(0, obstacles.size() - NAMED);
    Stream<String> counted =
        others == 0 ? Stream.empty() : Stream.of(text(language, "obstacle.others", others));
    return Stream.concat(named, counted).collect(Collectors.joining("; "));
  }

  private static String obstacle(Locale language, Obstacle obstacle) {
    return switch (obstacle) {
      case Obstacle.Level(var subject, var level) ->
          text(
              language,
              "obstacle.level",
              subject.name().in(language),
              level.label().in(language),
              level.code());
      case Obstacle.TraitTooLow(var trait, var level) ->
          text(
              language,
              trait.group() == TraitGroup.QUALITIES ? "obstacle.quality" : "obstacle.competency",
              trait.name().in(language),
              level.label().in(language),
              level.code());
      case Obstacle.Mark(var test, int mark, int minimum) ->
          text(language, "obstacle.mark", test.name().in(language), mark, minimum);
    };
  }

  private static String text(Locale language, String key, Object... arguments) {
    return Texts.text("gradebook", language, key, List.of(arguments));
  }

  private static Label inBoth(Function<Locale, String> sentence) {
    return new Label(sentence.apply(Texts.VIETNAMESE), sentence.apply(Locale.ENGLISH));
  }
}
