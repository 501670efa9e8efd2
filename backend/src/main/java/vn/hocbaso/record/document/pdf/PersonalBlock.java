package vn.hocbaso.record.document.pdf;

import com.itextpdf.layout.Document;
import com.itextpdf.layout.borders.Border;
import com.itextpdf.layout.element.Cell;
import com.itextpdf.layout.element.Paragraph;
import com.itextpdf.layout.element.Table;
import com.itextpdf.layout.properties.UnitValue;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.record.document.Attendance;
import vn.hocbaso.record.document.ClassInfo;
import vn.hocbaso.record.document.SchoolInfo;
import vn.hocbaso.record.document.SecondaryYear;
import vn.hocbaso.record.document.StudentIdentity;
import vn.hocbaso.record.document.StudentInfo;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.record.document.YearResults;

/** The student's particulars, the class, the body measures and the absences. */
final class PersonalBlock {

  private final Ink ink;
  private final Table table =
      new Table(UnitValue.createPercentArray(new float[] {57, 43})).useAllAvailableWidth();

  PersonalBlock(Ink ink) {
    this.ink = ink;
  }

  void addTo(Document document, YearRecordContent content) {
    student(content.student());
    identity(content.student().identity(), FormWords.studentCode(content));
    school(FormWords.school(content), content.school(), content.schoolClass());
    switch (content.year()) {
      case YearResults primary -> attendance(primary.attendance());
      case SecondaryYear secondary -> absences(secondary.absences());
    }
    document.add(table);
  }

  private void student(StudentInfo student) {
    wide(ink.labelled("Họ và tên", student.fullName()));
    pair("Ngày sinh", Wording.date(student.dateOfBirth()), "Giới tính", student.sex().label());
    pair("Dân tộc", student.ethnicity(), "Quốc tịch", student.nationality());
    String placeOfBirth = student.placeOfBirth();
    wide(ink.labelled("Nơi sinh", placeOfBirth == null ? "(không có thông tin)" : placeOfBirth));
  }

  private void identity(StudentIdentity identity, String codeLabel) {
    String personalId = identity.personalId();
    pair(
        "Số định danh cá nhân",
        personalId == null ? "(chưa có)" : personalId,
        codeLabel,
        identity.code());
    var paper = identity.paper();
    if (paper == null) {
      wide(ink.labelled("Tình trạng định danh", identity.status().label()));
    } else {
      pair(paper.type().label(), paper.number(), "Tình trạng định danh", identity.status().label());
    }
  }

  private void school(String label, SchoolInfo school, ClassInfo schoolClass) {
    wide(
        ink.labelled(label, school.name())
            .add(", " + Printable.text(school.commune() + ", " + school.province())));
    pair(
        "Giáo viên chủ nhiệm",
        schoolClass.homeroomTeacher().fullName(),
        "Mã trường",
        school.code());
    pair("Lớp", schoolClass.name(), "Khối", String.valueOf(schoolClass.grade()));
  }

  private void attendance(Attendance attendance) {
    pair(
        "Chiều cao",
        Wording.measure(attendance.heightCm(), "cm"),
        "Cân nặng",
        Wording.measure(attendance.weightKg(), "kg"));
    wide(
        ink.labelled(
            "Số ngày nghỉ",
            (attendance.excused() + attendance.unexcused())
                + " (có phép: "
                + attendance.excused()
                + "; không phép: "
                + attendance.unexcused()
                + ")"));
  }

  private void absences(@Nullable Integer sessions) {
    wide(
        ink.labelled(
            "Tổng số buổi nghỉ học cả năm", sessions == null ? "(không có)" : sessions.toString()));
  }

  private void pair(String left, String leftValue, String right, String rightValue) {
    table.addCell(bare(1).add(ink.labelled(left, leftValue)));
    table.addCell(bare(1).add(ink.labelled(right, rightValue)));
  }

  private void wide(Paragraph paragraph) {
    table.addCell(bare(2).add(paragraph));
  }

  private static Cell bare(int columns) {
    return new Cell(1, columns)
        .setBorder(Border.NO_BORDER)
        .setPadding(0)
        .setPaddingBottom(2.5f)
        .setPaddingRight(8);
  }
}
