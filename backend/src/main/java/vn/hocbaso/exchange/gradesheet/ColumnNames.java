package vn.hocbaso.exchange.gradesheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.hocbaso.exchange.workbook.Wording;
import vn.hocbaso.gradebook.column.Column;
import vn.hocbaso.gradebook.column.ColumnPart;

/**
 * The titles by which the columns of a book are recognised in files that others made, compared
 * without accents, spaces, signs and letter case: ours, and the short ones that schools and the
 * Ministry's system use when a file is about one subject. A title that fits two columns fits none.
 */
final class ColumnNames {

  private static final Map<ColumnPart, List<String>> SHORT =
      Map.of(
          ColumnPart.LEVEL, List.of("muc", "mucdatduoc", "mucdg"),
          ColumnPart.TEST, List.of("diem", "diemktdk", "ktdk", "diemkt", "diemkiemtradinhki"),
          ColumnPart.TOPIC, List.of("chuyende", "ddgcd", "cd"),
          ColumnPart.MID_TERM,
              List.of("ddggk", "gk", "giuaki", "giuaky", "giuahocki", "diemgk", "danhgiagiuaki"),
          ColumnPart.END_OF_TERM,
              List.of("ddgck", "ck", "cuoiki", "cuoiky", "cuoihocki", "diemck", "danhgiacuoiki"),
          ColumnPart.RETEST, List.of("danhgialai", "thilai", "kiemtralai"),
          ColumnPart.COMMENT, List.of("nhanxet", "nx", "nhanxetcuagiaovien", "nhanxetcuagvbm"));

  private static final Set<String> REGULAR =
      Set.of("ddgtx", "tx", "diemddgtx", "danhgiathuongxuyen", "diemthuongxuyen", "diemtx");

  private final Map<String, String> codes = new HashMap<>();
  private final TreeMap<Integer, String> regular = new TreeMap<>();

  /** The names of a book's columns; the short ones only when all subjects in it are one. */
  ColumnNames(List<Column> columns) {
    Set<String> doubtful = new HashSet<>();
    for (Column column : columns) {
      Stream.of(ColumnTitle.of(column), column.label().vietnamese())
          .map(Wording::folded)
          .distinct()
          .forEach(name -> offer(name, column.code(), doubtful));
    }
    List<Column> ofSubjects = columns.stream().filter(each -> each.subject() != null).toList();
    if (ofSubjects.stream().map(Column::subject).distinct().count() == 1) {
      ofSubjects.forEach(column -> offerShort(column, doubtful));
    }
    doubtful.forEach(codes::remove);
  }

  private void offerShort(Column column, Set<String> doubtful) {
    SHORT
        .getOrDefault(column.part(), List.of())
        .forEach(name -> offer(name, column.code(), doubtful));
    if (column.part() == ColumnPart.REGULAR) {
      int number = Integer.parseInt(column.code().replaceAll("^.*\\.TX", ""));
      regular.put(number, column.code());
      REGULAR.forEach(name -> offer(name + number, column.code(), doubtful));
    }
  }

  private void offer(String name, String code, Set<String> doubtful) {
    String known = codes.putIfAbsent(name, code);
    if (known != null && !known.equals(code)) {
      doubtful.add(name);
    }
  }

  /** The column that a title announces. */
  Optional<String> code(String title) {
    return Optional.ofNullable(codes.get(Wording.folded(title)));
  }

  /** Whether a title spans the columns of all regular assessments (ĐĐGtx). */
  boolean spansRegular(String title) {
    return !regular.isEmpty() && REGULAR.contains(Wording.folded(title));
  }

  /** The column of the so-many-th regular assessment, from 1. */
  Optional<String> regular(int number) {
    return Optional.ofNullable(regular.get(number));
  }

  /** The names that are known, for tests and messages. */
  @Override
  public String toString() {
    return codes.keySet().stream().sorted().collect(Collectors.joining(", "));
  }
}
