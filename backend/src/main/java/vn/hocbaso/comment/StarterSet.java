package vn.hocbaso.comment;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.comment.CommentPhrase.Wording;

/** The phrases that come with the product, for a school to begin with and to make its own. */
@ApplicationScoped
class StarterSet {

  private static final String FILE = "/comment/starter-set.json";

  private final ObjectMapper json;

  @Inject
  StarterSet(ObjectMapper json) {
    this.json = json;
  }

  /** All phrases, each already checked as if somebody had typed it. */
  List<Wording> phrases() {
    try (InputStream file =
        Objects.requireNonNull(StarterSet.class.getResourceAsStream(FILE), FILE)) {
      return List.of(json.readValue(file, Group[].class)).stream()
          .flatMap(group -> group.wordings().stream())
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(FILE, unreadable);
    }
  }

  /** Phrases of one scope. */
  private record Group(
      @Nullable String topic,
      int gradeFrom,
      int gradeTo,
      @Nullable String level,
      @Nullable BigDecimal markFrom,
      @Nullable BigDecimal markTo,
      List<String> phrases) {

    List<Wording> wordings() {
      PhraseScope scope = new PhraseScope(topic, gradeFrom, gradeTo, level, markFrom, markTo);
      scope.requirePossible("");
      return phrases.stream().map(text -> new Wording(scope, PhraseText.typed(text))).toList();
    }
  }
}
