package vn.hocbaso.comment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.hocbaso.comment.CommentPhrase.Wording;
import vn.hocbaso.gradebook.CommentGround;
import vn.hocbaso.gradebook.CommentGround.StudentGround;
import vn.hocbaso.school.SchoolKey;

class SuggestionsTest {

  private static final UUID SCHOOL = UUID.randomUUID();
  private static final UUID TEACHER = UUID.randomUUID();

  private static final PhraseScope ANY = scope(null, null, null, null);
  private static final PhraseScope MATHS_WELL = scope("TOAN", "T", null, null);
  private static final PhraseScope MATHS_WELL_9 = scope("TOAN", "T", "9", "10");

  @Test
  void putsTheClosestFirst() {
    assertThat(
            texts(
                student("T", "9"),
                phrase(null, ANY, "any"),
                phrase(null, MATHS_WELL, "well"),
                phrase(null, MATHS_WELL_9, "nine")))
        .containsExactly("nine", "well", "any");
  }

  @Test
  void putsOnesOwnBeforeTheSchools() {
    assertThat(
            texts(
                student("T", null),
                phrase(null, MATHS_WELL, "school"),
                phrase(TEACHER, MATHS_WELL, "own")))
        .containsExactly("own", "school");
  }

  @Test
  void leavesOutWhatSpeaksOfAnotherResult() {
    assertThat(
            texts(
                student("H", "8"),
                phrase(null, MATHS_WELL, "another level"),
                phrase(null, scope("TOAN", "H", "9", "10"), "another mark"),
                phrase(null, scope("TIENG_VIET", "H", null, null), "another subject"),
                phrase(null, scope("QUALITIES", null, null, null), "not a subject"),
                phrase(null, new PhraseScope("TOAN", 1, 3, "H", null, null), "another grade"),
                phrase(null, scope("TOAN", "H", "7", "8"), "fits")))
        .containsExactly("fits");
  }

  @Test
  void claimsNothingWhileNoResultIsKnown() {
    assertThat(
            texts(
                student(null, null),
                phrase(null, MATHS_WELL, "a level"),
                phrase(null, scope("TOAN", null, "0", "10"), "a mark"),
                phrase(null, ANY, "any")))
        .containsExactly("any");
  }

  @Test
  void keepsPhrasesOfAnySubjectFromTraitsAndFromTheYear() {
    StudentGround an = student("T", null);
    assertThat(Suggestions.of(ground("QUALITIES", an), an, List.of(phrase(null, ANY, "any"))))
        .isEmpty();
    assertThat(
            Suggestions.of(
                ground(CommentGround.HOMEROOM, an), an, List.of(phrase(null, ANY, "any"))))
        .isEmpty();
  }

  @Test
  void marksWhatTheFormHasNoRoomForWithTheNameCounted() {
    StudentGround an = student("T", null);
    List<Suggestion> found =
        Suggestions.of(
            ground("TOAN", an),
            an,
            List.of(
                phrase(null, ANY, "{tên} " + "a".repeat(47)),
                phrase(null, ANY, "{tên} " + "b".repeat(48))));
    assertThat(found).extracting(Suggestion::length).containsExactly(50, 51);
    assertThat(found).extracting(Suggestion::tooLong).containsExactly(false, true);
  }

  @Test
  void offersNoMoreThanAnybodyReads() {
    CommentPhrase[] many =
        IntStream.range(0, 30)
            .mapToObj(number -> phrase(null, ANY, "phrase " + number))
            .toArray(CommentPhrase[]::new);
    assertThat(texts(student("T", null), many)).hasSize(Suggestions.MOST);
  }

  private static List<String> texts(StudentGround student, CommentPhrase... bank) {
    return Suggestions.of(ground("TOAN", student), student, List.of(bank)).stream()
        .map(Suggestion::text)
        .toList();
  }

  private static CommentGround ground(String topic, StudentGround student) {
    return new CommentGround(topic, 4, 50, List.of(student));
  }

  private static StudentGround student(@Nullable String level, @Nullable String mark) {
    return new StudentGround(
        UUID.randomUUID(), "Trần Văn An", level, mark == null ? null : new BigDecimal(mark));
  }

  private static long made = 0;

  private static CommentPhrase phrase(@Nullable UUID owner, PhraseScope scope, String text) {
    return new CommentPhrase(
        new SchoolKey(SCHOOL, new UUID(0, made++)),
        owner,
        new Wording(scope, new PhraseText(text)));
  }

  private static PhraseScope scope(
      @Nullable String topic, @Nullable String level, @Nullable String from, @Nullable String to) {
    return new PhraseScope(
        topic,
        1,
        12,
        level,
        from == null ? null : new BigDecimal(from),
        to == null ? null : new BigDecimal(to));
  }
}
