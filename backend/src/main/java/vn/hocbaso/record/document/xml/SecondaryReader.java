package vn.hocbaso.record.document.xml;

import org.jspecify.annotations.Nullable;
import vn.hocbaso.record.document.Coded;
import vn.hocbaso.record.document.EducationForm;
import vn.hocbaso.record.document.Promotion;
import vn.hocbaso.record.document.SecondaryLevel;
import vn.hocbaso.record.document.SecondaryOutcome;
import vn.hocbaso.record.document.SecondaryYear;
import vn.hocbaso.record.document.StudiedSubject;
import vn.hocbaso.record.document.SubjectAssessment;
import vn.hocbaso.record.document.SubjectValues;
import vn.hocbaso.record.document.YearLevels;

/** Reads the year of a secondary record. */
final class SecondaryReader {

  private SecondaryReader() {}

  static SecondaryYear read(Cursor at) {
    return new SecondaryYear(
        Coded.of(EducationForm.class, at.text("CHUONG_TRINH")),
        at.optional("SO_BUOI_NGHI", Integer::valueOf),
        at.in("DANH_SACH_DIEM_TONG_KET").all("DIEM_TONG_KET").stream()
            .map(SecondaryReader::subject)
            .toList(),
        levels(at.in("KET_QUA_REN_LUYEN")),
        levels(at.in("KET_QUA_HOC_TAP")),
        outcome(at));
  }

  private static StudiedSubject subject(Cursor at) {
    return new StudiedSubject(
        at.text("MA_MON"),
        at.text("TEN_MON"),
        new SubjectValues(
            Coded.of(SubjectAssessment.class, at.text("HINH_THUC_DANH_GIA")),
            text(at, "HOC_KY_1"),
            text(at, "HOC_KY_2"),
            text(at, "CA_NAM"),
            text(at, "DANH_GIA_LAI")),
        at.text("NHAN_XET"),
        at.all("GIAO_VIEN_BO_MON").stream().map(HocBaReader::teacher).toList());
  }

  private static YearLevels levels(Cursor at) {
    return new YearLevels(
        level(at, "HOC_KY_1"), level(at, "HOC_KY_2"), level(at, "CA_NAM"), level(at, "SAU_HE"));
  }

  private static @Nullable SecondaryLevel level(Cursor at, String name) {
    return at.optional(name, code -> Coded.of(SecondaryLevel.class, code));
  }

  private static SecondaryOutcome outcome(Cursor at) {
    Cursor promotion = at.in("LEN_LOP");
    return new SecondaryOutcome(
        Coded.of(Promotion.class, promotion.text("KET_QUA")),
        promotion.text("LY_DO"),
        text(at, "DANH_HIEU"),
        at.in("KHEN_THUONG").all("NOI_DUNG").stream()
            .map(text -> text.element().getTextContent())
            .toList(),
        at.text("NHAN_XET_GVCN"),
        text(at, "NHAN_XET_REN_LUYEN_HE"));
  }

  private static @Nullable String text(Cursor at, String name) {
    return at.optional(name, text -> text);
  }
}
