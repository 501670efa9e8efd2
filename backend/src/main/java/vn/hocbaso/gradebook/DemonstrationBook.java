package vn.hocbaso.gradebook;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.column.Entry;
import vn.hocbaso.gradebook.form.BookForm;

/**
 * Fills the grade book of a demonstration class: read as if typed, closed by the rules of everybody
 * else. Results are never in the file.
 *
 * <p>The content has {@code students} by their code, each with the values of its columns; the key
 * of a subject alone stands for all its tests in their order, between blanks. {@code every} gives
 * values for every student, {@code closed} closes the book.
 */
@ApplicationScoped
class DemonstrationBook {

  /** Whose act it is in histories. */
  static final String ACCOUNT = "system";

  private final BookForms forms;
  private final CellWriter writer;
  private final GradeBookStore books;
  private final BookClosing closing;
  private final Clock clock;

  @Inject
  DemonstrationBook(
      BookForms forms, CellWriter writer, GradeBookStore books, BookClosing closing, Clock clock) {
    this.forms = forms;
    this.writer = writer;
    this.books = books;
    this.closing = closing;
    this.clock = clock;
  }

  /** Fills the book, inside the transaction under way. */
  void fill(BookKey key, JsonNode content, Map<String, UUID> students) {
    BookForm form = forms.of(books.forEntry(key));
    Values values = new Values(form, key);
    content
        .path("students")
        .properties()
        .forEach(
            line -> {
              UUID student = Objects.requireNonNull(students.get(line.getKey()), line.getKey());
              values.add(student, content.path("every"));
              values.add(student, line.getValue());
            });
    ChangeStamp stamp =
        new ChangeStamp(
            ACCOUNT,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            ChangeStamp.Source.IMPORTED,
            null);
    Map<CellKey, GradeCell> cells = writer.lock(key, values.read.keySet());
    values.read.forEach(
        (cell, value) -> writer.write(Objects.requireNonNull(cells.get(cell)), value, stamp));
    books.flush();
    if (content.path("closed").asBoolean()) {
      close(new LockedBook(form, books.forAct(key)), stamp);
    }
  }

  private void close(LockedBook locked, ChangeStamp stamp) {
    List<StudentLine> complete = closing.lines(locked);
    Completeness.of(complete).require();
    locked.book().close(stamp.account(), stamp.at(), ClosingRules.of(locked.form()));
    closing.fix(locked.book(), complete);
    books.flush();
  }

  /** What a book is to hold, read as if it were typed. */
  private record Values(BookForm form, BookKey key, Map<CellKey, String> read) {

    Values(BookForm form, BookKey key) {
      this(form, key, new HashMap<>());
    }

    void add(UUID student, JsonNode line) {
      line.properties()
          .forEach(
              typed -> {
                String name = typed.getKey();
                String text = typed.getValue().asText();
                form.column(name)
                    .ifPresentOrElse(
                        column -> put(student, column, text),
                        () -> tests(student, name, text.split(" ")));
              });
    }

    private void tests(UUID student, String subject, String[] typed) {
      List<Column> tests =
          form.columns().stream()
              .filter(column -> subject.equals(column.subject()) && column.slot() != null)
              .toList();
      if (tests.size() < typed.length) {
        throw new IllegalStateException("more tests than " + subject + " has");
      }
      for (int index = 0; index < typed.length; index++) {
        put(student, tests.get(index), typed[index]);
      }
    }

    private void put(UUID student, Column column, String typed) {
      switch (form.reader().read(column, typed)) {
        case Entry.Accepted(String value) when value != null ->
            read.put(key.cell(student, column.code()), value);
        case Entry.Accepted empty -> {}
        case Entry.Refused refused ->
            throw new IllegalStateException(
                "demonstration: " + column.code() + " " + refused.code());
      }
    }
  }
}
