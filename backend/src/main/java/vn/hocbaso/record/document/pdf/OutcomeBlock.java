package vn.hocbaso.record.document.pdf;

import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Text;
import vn.hocbaso.record.document.Outcome;
import vn.hocbaso.record.document.Supplement;
import vn.hocbaso.record.document.SupplementLine;
import vn.hocbaso.record.document.YearResults;

/** Sections 4 to 6 of the form and the homeroom teacher's closing words. */
final class OutcomeBlock {

  private static final String NONE = "(không)";

  private final Ink ink;
  private final Document document;

  OutcomeBlock(Ink ink, Document document) {
    this.ink = ink;
    this.document = document;
  }

  void add(YearResults year, int grade) {
    Outcome outcome = year.outcome();
    Supplement supplement = year.supplement();
    section("4. Đánh giá kết quả giáo dục", outcome.result().label());
    document.add(body(ink.slanted(outcome.reason())));
    section("5. Khen thưởng", outcome.commendations().isEmpty() ? NONE : "");
    outcome.commendations().forEach(text -> document.add(body(ink.plain("- " + text))));
    if (supplement != null) {
      add(supplement);
    }
    section("6. Hoàn thành chương trình " + programme(grade), outcome.completion().label(grade));
    document.add(
        ink.strong("Nhận xét của giáo viên chủ nhiệm")
            .setMarginTop(8)
            .setMarginBottom(2)
            .setKeepWithNext(true));
    String comment = outcome.homeroomComment();
    document.add(body(ink.plain(comment.isEmpty() ? NONE : comment)));
  }

  /** Before section 6, which rests on it; the form has no number for it. */
  private void add(Supplement supplement) {
    document.add(
        ink.strong("Đánh giá bổ sung").setMarginTop(8).setMarginBottom(4).setKeepWithNext(true));
    Grid grid =
        new Grid(ink, 46, 27, 27).heading("Nội dung", "Cuối năm", "Điểm hoặc mức đánh giá lại");
    for (SupplementLine line : supplement.lines()) {
      grid.left(line.name() + " (" + line.kind().label() + ")")
          .centre(line.kind().shown(line.original()))
          .centre(line.kind().shown(line.reassessed()));
    }
    document.add(grid.table().setKeepTogether(true));
    section("Kết quả sau đánh giá bổ sung", supplement.result().label());
    document.add(body(ink.slanted(supplement.reason())));
    if (!supplement.comment().isEmpty()) {
      document.add(body(ink.plain("Nhận xét: " + supplement.comment())));
    }
  }

  private void section(String title, String value) {
    document.add(
        ink.strong(title + ": ")
            .add(new Text(value).setFont(ink.regular()))
            .setMarginTop(8)
            .setMarginBottom(2));
  }

  /** Grade 5 ends primary school, so its form names the school and not the class. */
  private static String programme(int grade) {
    return grade == 5 ? "tiểu học" : "lớp học";
  }

  private static Paragraph body(Paragraph paragraph) {
    return paragraph.setMarginLeft(14).setMarginBottom(1);
  }
}
