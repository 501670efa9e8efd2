package vn.hocbaso.record.document.xml;

import org.jspecify.annotations.Nullable;
import vn.hocbaso.record.document.SecondaryLevel;
import vn.hocbaso.record.document.SecondaryOutcome;
import vn.hocbaso.record.document.SecondaryYear;
import vn.hocbaso.record.document.StudiedSubject;
import vn.hocbaso.record.document.SubjectValues;
import vn.hocbaso.record.document.YearLevels;

/** Lays out the year of a secondary record. */
final class SecondaryWriter {

  private final XmlText xml;

  SecondaryWriter(XmlText xml) {
    this.xml = xml;
  }

  void write(SecondaryYear year) {
    xml.open("KET_QUA_TRUNG_HOC", () -> content(year));
  }

  private void content(SecondaryYear year) {
    xml.leaf("CHUONG_TRINH", year.form().code()).optional("SO_BUOI_NGHI", year.absences());
    xml.open("DANH_SACH_DIEM_TONG_KET", () -> year.subjects().forEach(this::subject));
    levels("KET_QUA_REN_LUYEN", year.conduct());
    levels("KET_QUA_HOC_TAP", year.learning());
    outcome(year.outcome());
  }

  private void subject(StudiedSubject subject) {
    xml.open(
        "DIEM_TONG_KET",
        " Id=\"" + subject.signedId() + "\"",
        () -> {
          xml.leaf("MA_MON", subject.code()).leaf("TEN_MON", subject.name());
          values(subject.values());
          xml.leaf("NHAN_XET", subject.comment());
          subject
              .teachers()
              .forEach(
                  teacher -> xml.open("GIAO_VIEN_BO_MON", () -> HocBaWriter.teacher(xml, teacher)));
        });
  }

  private void values(SubjectValues values) {
    xml.leaf("HINH_THUC_DANH_GIA", values.assessment().code())
        .optional("HOC_KY_1", values.firstTerm())
        .optional("HOC_KY_2", values.secondTerm())
        .optional("CA_NAM", values.year())
        .optional("DANH_GIA_LAI", values.reassessed());
  }

  private void levels(String element, YearLevels levels) {
    xml.open(
        element,
        () ->
            xml.optional("HOC_KY_1", code(levels.firstTerm()))
                .optional("HOC_KY_2", code(levels.secondTerm()))
                .optional("CA_NAM", code(levels.year()))
                .optional("SAU_HE", code(levels.afterSummer())));
  }

  private static @Nullable String code(@Nullable SecondaryLevel level) {
    return level == null ? null : level.code();
  }

  private void outcome(SecondaryOutcome outcome) {
    xml.open(
            "LEN_LOP",
            () -> xml.leaf("KET_QUA", outcome.promotion().code()).leaf("LY_DO", outcome.reason()))
        .optional("DANH_HIEU", outcome.title())
        .open(
            "KHEN_THUONG",
            () -> outcome.commendations().forEach(text -> xml.leaf("NOI_DUNG", text)))
        .leaf("NHAN_XET_GVCN", outcome.homeroomComment())
        .optional("NHAN_XET_REN_LUYEN_HE", outcome.summerComment());
  }
}
