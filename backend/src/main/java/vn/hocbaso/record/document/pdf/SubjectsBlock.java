package vn.hocbaso.record.document.pdf;

import com.itextpdf.layout.Document;
import com.itextpdf.layout.element.Cell;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.record.document.SecondaryYear;
import vn.hocbaso.record.document.StudiedSubject;
import vn.hocbaso.record.document.SubjectAssessment;
import vn.hocbaso.record.document.SubjectSlot;
import vn.hocbaso.record.document.SubjectValues;

/** Page A of the secondary form: the subjects, each with its teachers' comment and signatures. */
final class SubjectsBlock {

  private static final Map<String, String> ATTAINMENTS = Map.of("Đ", "Đạt", "CĐ", "Chưa đạt");

  private final Ink ink;
  private final Document document;

  SubjectsBlock(Ink ink, Document document) {
    this.ink = ink;
    this.document = document;
  }

  void add(SecondaryYear year, Map<String, Optional<Instant>> times) {
    document.add(
        ink.strong("1. Kết quả các môn học và hoạt động giáo dục")
            .setFontSize(12)
            .setMarginTop(8)
            .setMarginBottom(4)
            .setKeepWithNext(true));
    Grid grid =
        new Grid(ink, 24, 8, 8, 8, 11, 41)
            .heading(
                "Môn học/Hoạt động giáo dục",
                "HK I",
                "HK II",
                "CN",
                "Điểm hoặc mức đánh giá lại",
                "Nhận xét sự tiến bộ, ưu điểm, hạn chế và chữ ký của giáo viên môn học");
    for (StudiedSubject subject : year.subjects()) {
      SubjectValues values = subject.values();
      boolean exempt = values.assessment() == SubjectAssessment.EXEMPT;
      grid.left(subject.name())
          .centre(shown(values.firstTerm()))
          .centre(shown(values.secondTerm()))
          .centre(exempt ? values.assessment().label() : shown(values.year()))
          .centre(shown(values.reassessed()))
          .cell(signed(subject, times));
    }
    document.add(grid.table());
  }

  private Cell signed(StudiedSubject subject, Map<String, Optional<Instant>> times) {
    Cell cell = new Cell();
    if (!subject.comment().isEmpty()) {
      cell.add(ink.plain(subject.comment()));
    }
    List<SubjectSlot> slots = subject.slots();
    for (SubjectSlot slot : slots) {
      Optional<Instant> time = times.getOrDefault(slot.id(), Optional.empty());
      String state = times.containsKey(slot.id()) ? "Đã ký số" : "chưa ký";
      cell.add(ink.strong(slot.teacher().fullName()).setMarginTop(2).setFontSize(10));
      cell.add(
          ink.slanted("(" + state + time.map(at -> ", " + Wording.instant(at)).orElse("") + ")")
              .setFontSize(8.5f));
    }
    return cell.setKeepTogether(subject.comment().length() <= Grid.WHOLE);
  }

  private static String shown(@Nullable String value) {
    return value == null ? "" : ATTAINMENTS.getOrDefault(value, value.replace('.', ','));
  }
}
