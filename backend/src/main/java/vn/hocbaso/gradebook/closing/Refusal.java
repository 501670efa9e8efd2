package vn.hocbaso.gradebook.closing;

import java.util.List;
import java.util.Locale;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.Texts;

/**
 * Why a class cannot be closed. The check list and the outcome of a closing say it in the same
 * words, in the language of whoever reads.
 *
 * @param code of the problem
 * @param arguments values for its sentence
 */
public record Refusal(String code, List<String> arguments) {

  /** Copies the list so that the refusal cannot change. */
  public Refusal {
    arguments = List.copyOf(arguments);
  }

  /** What a refused closing says. */
  public static Refusal of(DomainException refused) {
    return new Refusal(
        refused.type().name(), refused.arguments().stream().map(String::valueOf).toList());
  }

  /** The sentence; short where the list has one, else the advice of the problem. */
  String sentence(Locale language) {
    String key = "closing." + code;
    String words = Texts.text("gradebook", language, key, List.copyOf(arguments));
    return words.equals(key)
        ? Texts.problem(language, code + ".detail", List.copyOf(arguments))
        : words;
  }
}
