package vn.hocbaso.record.document.pdf;

import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Paragraph;
import java.util.List;
import vn.hocbaso.record.document.SubjectResult;
import vn.hocbaso.record.document.TraitGroup;
import vn.hocbaso.record.document.TraitResult;
import vn.hocbaso.record.document.YearResults;

/** Tables 1 to 3 of the form: subjects, qualities, competencies. */
final class ResultsBlock {

  /** A longer comment no longer fits beside its traits and gets a row of its own. */
  private static final int BESIDE = 300;

  private final Ink ink;
  private final Document document;

  ResultsBlock(Ink ink, Document document) {
    this.ink = ink;
    this.document = document;
  }

  void add(YearResults results) {
    heading("1. Các môn học và hoạt động giáo dục");
    subjects(results.subjects());
    heading("2. Những phẩm chất chủ yếu");
    traits("Phẩm chất", results.qualities());
    heading("3. Những năng lực cốt lõi");
    document.add(subheading("3.1. Những năng lực chung"));
    traits("Năng lực", results.generalCompetencies());
    document.add(subheading("3.2. Những năng lực đặc thù"));
    traits("Năng lực", results.specificCompetencies());
  }

  private void subjects(List<SubjectResult> subjects) {
    Grid grid =
        new Grid(ink, 28, 18.5f, 9.5f, 44)
            .heading("Môn học và hoạt động giáo dục", "Mức đạt được", "Điểm KTĐK", "Nhận xét");
    for (SubjectResult subject : subjects) {
      Integer mark = subject.testMark();
      grid.left(subject.name())
          .centre(subject.level().label())
          .centre(mark == null ? "" : mark.toString())
          .prose(subject.comment(), 1, 1);
    }
    document.add(grid.table());
  }

  private void traits(String title, TraitGroup group) {
    List<TraitResult> traits = group.traits();
    boolean beside = group.comment().length() <= BESIDE && !traits.isEmpty();
    Grid grid = beside ? new Grid(ink, 34, 18, 48) : new Grid(ink, 70, 30);
    grid.heading(
        beside
            ? new String[] {title, "Mức đạt được", "Nhận xét"}
            : new String[] {title, "Mức đạt được"});
    for (int i = 0; i < traits.size(); i++) {
      grid.left(traits.get(i).name()).centre(traits.get(i).level().label());
      if (beside && i == 0) {
        grid.prose(group.comment(), traits.size(), 1);
      }
    }
    if (beside) {
      // A comment beside its traits would stay behind when the rows go to the next page.
      grid.table().setKeepTogether(true);
    } else {
      grid.prose("Nhận xét: " + group.comment(), 1, 2);
    }
    document.add(grid.table());
  }

  private void heading(String text) {
    document.add(
        ink.strong(text).setFontSize(12).setMarginTop(8).setMarginBottom(4).setKeepWithNext(true));
  }

  private Paragraph subheading(String text) {
    return ink.slanted(text).setMarginTop(5).setMarginBottom(3).setKeepWithNext(true);
  }
}
