package vn.hocbaso.gradebook.window;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The windows of one book.
 *
 * @param spans in no order; none means that there are no bounds
 */
public record EntryHours(List<Span> spans) {

  /** Copies the list so that the hours cannot change. */
  public EntryHours {
    spans = List.copyOf(spans);
  }

  /**
   * A window that is shut at the moment for a subject, the one that opens last; empty when a value
   * is taken. Narrower windows never widen what the school allows, so all must be open.
   *
   * @param subject code; null for what belongs to no subject
   * @param column code
   */
  public Optional<Span> shut(@Nullable String subject, String column, Instant now) {
    return spans.stream()
        .filter(span -> span.covers(subject, column) && !span.contains(now))
        .max(java.util.Comparator.comparing(Span::opensAt));
  }

  /** Who sets bounds to entry; the province's hold for all its schools. */
  public enum SetBy {
    /** Sở. */
    PROVINCE,
    /** Trường. */
    SCHOOL
  }

  /** Whether a window of this very column is shut at the moment. */
  public boolean isLocked(String column, Instant now) {
    return spans.stream().anyMatch(span -> column.equals(span.column()) && !span.contains(now));
  }

  /**
   * From a moment on, until before another.
   *
   * @param subject for which alone it counts; null for everything
   * @param column for which alone it counts; null for all of them
   */
  public record Span(
      @Nullable String subject,
      @Nullable String column,
      Instant opensAt,
      Instant closesAt,
      SetBy by) {

    /** A window of every column. */
    public Span(@Nullable String subject, Instant opensAt, Instant closesAt, SetBy by) {
      this(subject, null, opensAt, closesAt, by);
    }

    boolean covers(@Nullable String askedSubject, String askedColumn) {
      return (subject == null || subject.equals(askedSubject))
          && (column == null || column.equals(askedColumn));
    }

    /** Whether the moment is inside: the first moment is, the last is not. */
    boolean contains(Instant moment) {
      return !moment.isBefore(opensAt) && moment.isBefore(closesAt);
    }
  }
}
