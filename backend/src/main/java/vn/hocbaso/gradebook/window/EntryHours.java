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
   */
  public Optional<Span> shut(@Nullable String subject, Instant now) {
    return spans.stream()
        .filter(span -> span.covers(subject) && !span.contains(now))
        .max(java.util.Comparator.comparing(Span::opensAt));
  }

  /** Who sets bounds to entry; the province's hold for all its schools. */
  public enum SetBy {
    /** Sở. */
    PROVINCE,
    /** Trường. */
    SCHOOL
  }

  /**
   * From a moment on, until before another.
   *
   * @param subject for which alone it counts; null for everything
   */
  public record Span(@Nullable String subject, Instant opensAt, Instant closesAt, SetBy by) {

    boolean covers(@Nullable String asked) {
      return subject == null || subject.equals(asked);
    }

    /** Whether the moment is inside: the first moment is, the last is not. */
    boolean contains(Instant moment) {
      return !moment.isBefore(opensAt) && moment.isBefore(closesAt);
    }
  }
}
