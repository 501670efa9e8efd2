package vn.hocbaso.gradebook.column;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.Label;

/**
 * A column of the grade book.
 *
 * @param code unique in the book, stable: cells are stored under it
 * @param subject code of the subject that it belongs to; null outside {@link ColumnGroup#SUBJECTS}
 * @param required whether the book cannot be closed while a student has no value here
 */
public record Column(
    String code,
    ColumnGroup group,
    @Nullable String subject,
    Label label,
    ColumnPart part,
    ColumnKind kind,
    boolean required) {

  /** TX1, …, CD, GK or CK for a column of a term's marks; null for every other. */
  public @Nullable String slot() {
    return part.isSlot() ? code.substring(code.lastIndexOf('.') + 1) : null;
  }

  /** Whether the value only says that something is still to come. */
  public boolean awaits(String value) {
    List<Token> tokens =
        switch (kind) {
          case ColumnKind.TermMark mark -> mark.tokens();
          case ColumnKind.TermComment result -> result.tokens();
          case ColumnKind.Choice choice -> List.of();
          case ColumnKind.Mark mark -> List.of();
          case ColumnKind.Text text -> List.of();
          case ColumnKind.Quantity number -> List.of();
        };
    return tokens.stream().filter(Token::awaits).anyMatch(token -> token.text().equals(value));
  }
}
