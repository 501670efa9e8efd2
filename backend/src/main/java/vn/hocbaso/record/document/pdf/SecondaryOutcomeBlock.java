package vn.hocbaso.record.document.pdf;

import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.record.document.SecondaryLevel;
import vn.hocbaso.record.document.SecondaryOutcome;
import vn.hocbaso.record.document.SecondaryYear;
import vn.hocbaso.record.document.YearLevels;

/** Page B of the secondary form: conduct, learning, what the year comes to, closing words. */
final class SecondaryOutcomeBlock {

  private static final String NONE = "(không)";

  private final Ink ink;
  private final Document document;

  SecondaryOutcomeBlock(Ink ink, Document document) {
    this.ink = ink;
    this.document = document;
  }

  void add(SecondaryYear year, int grade) {
    document.add(title("2. Kết quả rèn luyện và học tập").setMarginBottom(4));
    levels(year.conduct(), year.learning());
    SecondaryOutcome outcome = year.outcome();
    section("3. Lên lớp", outcome.promotion().label(grade));
    document.add(body(ink.slanted(outcome.reason())));
    String title = outcome.title();
    section("4. Danh hiệu", title == null ? NONE : title);
    section("5. Khen thưởng khác", outcome.commendations().isEmpty() ? NONE : "");
    outcome.commendations().forEach(text -> document.add(body(ink.plain("- " + text))));
    words("Nhận xét của giáo viên chủ nhiệm", outcome.homeroomComment());
    String summer = outcome.summerComment();
    if (summer != null) {
      words("Nhận xét việc rèn luyện trong kì nghỉ hè", summer);
    }
  }

  private void levels(YearLevels conduct, YearLevels learning) {
    Grid grid = new Grid(ink, 40, 30, 30).heading("Kì", "Kết quả rèn luyện", "Kết quả học tập");
    line(grid, "Học kì I", conduct.firstTerm(), learning.firstTerm());
    line(grid, "Học kì II", conduct.secondTerm(), learning.secondTerm());
    line(grid, "Cả năm", conduct.year(), learning.year());
    if (conduct.afterSummer() != null || learning.afterSummer() != null) {
      line(grid, "Đánh giá lại sau hè", conduct.afterSummer(), learning.afterSummer());
    }
    document.add(grid.table().setKeepTogether(true));
  }

  private static void line(
      Grid grid, String name, @Nullable SecondaryLevel conduct, @Nullable SecondaryLevel learning) {
    grid.left(name).centre(shown(conduct)).centre(shown(learning));
  }

  private static String shown(@Nullable SecondaryLevel level) {
    return level == null ? "" : level.label();
  }

  private void words(String title, String text) {
    document.add(title(title).setMarginBottom(2));
    document.add(body(ink.plain(text.isEmpty() ? NONE : text)));
  }

  private void section(String title, String value) {
    document.add(
        ink.strong(title + ": ")
            .add(new Text(Printable.text(value)).setFont(ink.regular()))
            .setMarginTop(8)
            .setMarginBottom(2));
  }

  private Paragraph title(String text) {
    return ink.strong(text).setMarginTop(8).setKeepWithNext(true);
  }

  private static Paragraph body(Paragraph paragraph) {
    return paragraph.setMarginLeft(14).setMarginBottom(1);
  }
}
