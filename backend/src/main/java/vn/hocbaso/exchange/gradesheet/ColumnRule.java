package vn.hocbaso.exchange.gradesheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import vn.hocbaso.assessment.secondary.Attainment;
import vn.hocbaso.gradebook.column.ColumnKind;
import vn.hocbaso.gradebook.column.Token;

/**
 * What the program in which the file is open lets people type. It helps, and decides nothing: the
 * values are read anew when they come back.
 */
final class ColumnRule {

  private static final String TITLE = "Giá trị chưa đúng";

  private ColumnRule() {}

  /**
   * Sets the rule of a column on its cells.
   *
   * @param first reference of the first cell, such as {@code F5}
   */
  static void set(ColumnKind kind, Range cells, String first) {
    switch (kind) {
      case ColumnKind.Choice choice ->
          list(cells, choice.options().stream().map(ColumnKind.Option::value).toList());
      case ColumnKind.TermComment result -> list(cells, results(result.tokens()));
      case ColumnKind.Mark mark ->
          formula(
              cells,
              "AND(ISNUMBER(%1$s),%1$s>=%2$d,%1$s<=%3$d,%1$s=INT(%1$s))"
                  .formatted(first, mark.lowest(), mark.highest()),
              "Điểm là số nguyên từ %d đến %d.".formatted(mark.lowest(), mark.highest()));
      // Words pass: V, P, B8,5 and 17/20 are values too.
      case ColumnKind.TermMark mark ->
          formula(
              cells,
              "OR(ISTEXT(%1$s),AND(%1$s>=0,%1$s<=10))".formatted(first),
              "Điểm từ 0 đến 10, hoặc " + words(mark.tokens()) + ".");
      case ColumnKind.Quantity number ->
          formula(
              cells,
              "AND(ISNUMBER(%1$s),%1$s>=%2$s,%1$s<=%3$s)"
                  .formatted(
                      first, number.lowest().toPlainString(), number.highest().toPlainString()),
              "Số từ %s đến %s."
                  .formatted(number.lowest().toPlainString(), number.highest().toPlainString()));
      case ColumnKind.Text words ->
          formula(
              cells,
              "LEN(%s)<=%d".formatted(first, words.maxLength()),
              "Nhiều nhất %d kí tự.".formatted(words.maxLength()));
    }
  }

  private static List<String> results(List<Token> tokens) {
    List<String> values =
        new ArrayList<>(Arrays.stream(Attainment.values()).map(Attainment::code).toList());
    for (Token token : tokens) {
      if (token.isPrefix()) {
        Arrays.stream(Attainment.values()).forEach(each -> values.add(token.text() + each.code()));
      } else {
        values.add(token.text());
      }
    }
    return values;
  }

  private static String words(List<Token> tokens) {
    return String.join(", ", tokens.stream().map(token -> token.text()).toList());
  }

  private static void list(Range cells, List<String> values) {
    cells
        .validateWithListByFormula("\"" + String.join(",", values) + "\"")
        .allowBlank(true)
        .errorStyle(DataValidationErrorStyle.STOP)
        .showErrorMessage(true)
        .errorTitle(TITLE)
        .error("Chỉ nhận: " + String.join(", ", values) + ".");
  }

  private static void formula(Range cells, String formula, String message) {
    cells
        // The library writes formulas as they are given.
        .validateWithFormula(formula.replace("<", "&lt;").replace(">", "&gt;"))
        .allowBlank(true)
        .errorStyle(DataValidationErrorStyle.STOP)
        .showErrorMessage(true)
        .errorTitle(TITLE)
        .error(message);
  }
}
