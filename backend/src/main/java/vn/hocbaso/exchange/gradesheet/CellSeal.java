package vn.hocbaso.exchange.gradesheet;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.gradebook.BookPages.PageCell;
import vn.hocbaso.platform.id.Digests;

/**
 * What a file remembers of a cell: its version when the file was made, and a digest of its value,
 * by which a cell that nobody touched is told from one that somebody changed. Whoever forges a seal
 * gains nothing: what may be written is decided as for every other entry.
 */
record CellSeal(long version, String digest) {

  private static final Pattern FORM = Pattern.compile("(\\d{1,9}):([0-9a-f]{16})?");
  private static final int DIGEST_LENGTH = 16;

  static CellSeal of(PageCell cell) {
    return new CellSeal(cell.version(), digest(cell.value()));
  }

  static Optional<CellSeal> read(String text) {
    Matcher found = FORM.matcher(text);
    if (!found.matches()) {
      return Optional.empty();
    }
    String digest = found.group(2);
    return Optional.of(new CellSeal(Long.parseLong(found.group(1)), digest == null ? "" : digest));
  }

  String text() {
    return version + ":" + digest;
  }

  /** Whether this is the value that the file was made with. */
  boolean isOf(@Nullable String value) {
    return digest.equals(digest(value));
  }

  private static String digest(@Nullable String value) {
    return value == null
        ? ""
        : Digests.sha256(value.getBytes(StandardCharsets.UTF_8)).substring(0, DIGEST_LENGTH);
  }
}
