package vn.hocbaso.comment;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.school.SchoolKey;

/** A phrase of the bank, of the school or of one member of staff. */
@Entity
@Table(name = "comment_phrase")
class CommentPhrase {

  @EmbeddedId private SchoolKey key;

  @Version
  @Column(name = "version")
  private long version;

  @Column(name = "owner_staff_id")
  private @Nullable UUID owner;

  @Column(name = "topic")
  private @Nullable String topic;

  @Column(name = "grade_from")
  private int gradeFrom;

  @Column(name = "grade_to")
  private int gradeTo;

  @Column(name = "level")
  private @Nullable String level;

  @Column(name = "mark_from")
  private @Nullable BigDecimal markFrom;

  @Column(name = "mark_to")
  private @Nullable BigDecimal markTo;

  @Column(name = "phrase")
  private String phrase;

  protected CommentPhrase() {}

  /**
   * A new phrase.
   *
   * @param owner whose it is; null for the school's
   */
  CommentPhrase(SchoolKey key, @Nullable UUID owner, Wording wording) {
    this.key = key;
    this.owner = owner;
    change(wording);
  }

  SchoolKey key() {
    return key;
  }

  long version() {
    return version;
  }

  boolean isShared() {
    return owner == null;
  }

  boolean isOf(@Nullable UUID staffId) {
    return Objects.equals(owner, staffId);
  }

  Wording wording() {
    return new Wording(
        new PhraseScope(topic, gradeFrom, gradeTo, level, markFrom, markTo),
        new PhraseText(phrase));
  }

  final void change(Wording wording) {
    PhraseScope scope = wording.scope();
    topic = scope.topic();
    gradeFrom = scope.gradeFrom();
    gradeTo = scope.gradeTo();
    level = scope.level();
    markFrom = scope.markFrom();
    markTo = scope.markTo();
    phrase = wording.text().template();
  }

  /** What a phrase says, and of whom. */
  record Wording(PhraseScope scope, PhraseText text) {}
}
