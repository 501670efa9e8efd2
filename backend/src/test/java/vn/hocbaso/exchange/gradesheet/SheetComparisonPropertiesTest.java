package vn.hocbaso.exchange.gradesheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.Label;
import vn.hocbaso.exchange.gradesheet.ReadSheet.FaultColumn;
import vn.hocbaso.gradebook.BookPages.Page;
import vn.hocbaso.gradebook.BookPages.PageCell;
import vn.hocbaso.gradebook.BookPages.PageColumn;
import vn.hocbaso.gradebook.BookPages.PageStudent;
import vn.hocbaso.gradebook.BookPages.Refusal;
import vn.hocbaso.gradebook.BookPages.Trial;
import vn.hocbaso.gradebook.BookPages.Wish;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.column.ColumnGroup;
import vn.hocbaso.gradebook.column.ColumnKind;
import vn.hocbaso.gradebook.column.ColumnPart;

/** Whatever a file says: no cell of it goes missing, and nothing untouched or newer is at risk. */
class SheetComparisonPropertiesTest {

  private static final LocalDate BORN = LocalDate.of(2016, 5, 3);
  private static final List<UUID> IDS = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(0, 3));
  private static final List<String> CODES = List.of("A.TEXT", "B.TEXT");

  /** A cell by what the file was made with, what it says now, and what the book has now. */
  record State(String exported, String typed, String present, boolean sealed, boolean readable) {

    PageCell cell() {
      return new PageCell(blankAsNull(present), exported.equals(present) ? 1 : 2);
    }

    CellSeal seal() {
      return CellSeal.of(new PageCell(blankAsNull(exported), 1));
    }

    private static @Nullable String blankAsNull(String text) {
      return text.isEmpty() ? null : text;
    }
  }

  /** A line: whose id it has (the last one is nobody's), whose name, and its cells. */
  record Line(int id, int name, List<State> cells) {}

  @Provide
  Arbitrary<List<Line>> lines() {
    Arbitrary<String> value = Arbitraries.of("", "8", "9", "bad");
    Arbitrary<State> state =
        Combinators.combine(
                value, value, value, Arbitraries.of(true, false), Arbitraries.of(true, true, false))
            .as(State::new);
    Arbitrary<Integer> who = Arbitraries.integers().between(0, IDS.size());
    return Combinators.combine(who, who, state.list().ofSize(CODES.size()))
        .as(Line::new)
        .list()
        .ofMaxSize(5);
  }

  @Property
  void everyCellIsUnchangedRefusedOrToBeApplied(@ForAll("lines") List<Line> lines) {
    CheckedSheet checked = compare(lines);
    SheetCounts counts = checked.counts();
    int said =
        lines.stream()
            .flatMap(line -> line.cells().stream())
            .mapToInt(state -> state.readable() && state.typed().isBlank() ? 0 : 1)
            .sum();
    assertThat(counts.read()).isGreaterThanOrEqualTo(said);
    assertThat(counts.read())
        .isEqualTo(
            counts.unchanged()
                + counts.changed()
                + counts.emptied()
                + counts.older()
                + counts.refused());
  }

  @Property
  void whatGoesInWithoutAskingOverwritesNothingThatTheFileDidNotKnow(
      @ForAll("lines") List<Line> lines) {
    for (CheckedCell cell : compare(lines).cells()) {
      if (cell.ready()) {
        assertThat(cell.value()).isNotEqualTo(cell.present());
        assertThat(cell.present() == null || cell.version() == 1).isTrue();
      }
    }
  }

  private static CheckedSheet compare(List<Line> lines) {
    List<PageColumn> columns =
        CODES.stream().map(code -> new PageColumn(column(code), true)).toList();
    Map<UUID, Map<String, PageCell>> cells = new HashMap<>();
    Map<UUID, Map<String, CellSeal>> seals = new HashMap<>();
    List<ReadRow> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      UUID id = line.id() < IDS.size() ? IDS.get(line.id()) : new UUID(9, 9);
      List<ReadCell> read = new ArrayList<>();
      for (int at = 0; at < CODES.size(); at++) {
        State state = line.cells().get(at);
        cells.computeIfAbsent(id, any -> new HashMap<>()).put(CODES.get(at), state.cell());
        if (state.sealed()) {
          seals.computeIfAbsent(id, any -> new HashMap<>()).put(CODES.get(at), state.seal());
        }
        read.add(new ReadCell(at, CODES.get(at), state.typed(), state.readable()));
      }
      rows.add(
          new ReadRow(i + 1, Optional.of(id), "", "Em " + line.name(), Optional.empty(), read));
    }
    Page page =
        new Page(
            "4A",
            "2025-2026",
            new Label("HK1", "HK1"),
            true,
            columns,
            IntStream.range(0, IDS.size())
                .mapToObj(i -> student(i, cells.getOrDefault(IDS.get(i), Map.of())))
                .toList());
    ReadSheet sheet =
        new ReadSheet(
            "Đánh giá", 0, Optional.empty(), seals, new FaultColumn(1, 9), rows, List.of());
    return SheetComparison.of(sheet, page, wishes -> answers(page, wishes));
  }

  private static List<Trial> answers(Page page, List<Wish> wishes) {
    return wishes.stream()
        .map(
            wish -> {
              PageCell present =
                  page.students().stream()
                      .filter(student -> student.id().equals(wish.studentId()))
                      .findFirst()
                      .orElseThrow()
                      .cell(wish.column());
              String typed = wish.typed();
              return "bad".equals(typed)
                  ? new Trial(wish, null, present, Optional.of(new Refusal("BAD", List.of())))
                  : new Trial(
                      wish,
                      typed == null || typed.isBlank() ? null : typed,
                      present,
                      Optional.empty());
            })
        .toList();
  }

  private static PageStudent student(int i, Map<String, PageCell> cells) {
    return new PageStudent(IDS.get(i), "HS" + i, "Em " + i, BORN, cells, Map.of());
  }

  private static Column column(String code) {
    return new Column(
        code,
        ColumnGroup.GENERAL,
        null,
        new Label(code, code),
        ColumnPart.TEXT,
        new ColumnKind.Text(50),
        false);
  }
}
