package vn.hocbaso.gradebook.result;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.assessment.secondary.Mark;
import vn.hocbaso.platform.problem.Texts;

/** Builds sentences from the texts of the grade book, in both languages at once. */
final class Wording {

  /** A sentence stays readable: so many things are named, the others are counted. */
  private static final int NAMED = 4;

  private Wording() {}

  static Label inBoth(Function<Locale, String> sentence) {
    return new Label(sentence.apply(Texts.VIETNAMESE), sentence.apply(Locale.ENGLISH));
  }

  static String text(Locale language, String key, Object... arguments) {
    return Texts.text("gradebook", language, key, List.of(arguments));
  }

  /** The first few of many things, and the number of the others. */
  static <T> String list(Locale language, List<T> things, BiFunction<Locale, T, String> words) {
    Stream<String> named = things.stream().limit(NAMED).map(thing -> words.apply(language, thing));
    int others = Math.max(0, things.size() - NAMED);
    Stream<String> counted =
        others == 0 ? Stream.empty() : Stream.of(text(language, "obstacle.others", others));
    return Stream.concat(named, counted).collect(Collectors.joining("; "));
  }

  /** A mark as people of the language write it. */
  static String mark(Locale language, Mark mark) {
    String value = mark.toString();
    return Locale.ENGLISH.getLanguage().equals(language.getLanguage())
        ? value
        : value.replace('.', ',');
  }
}
