package vn.hocbaso.record.document.xml;

import static vn.hocbaso.record.document.xml.UnreadableRecordException.Reason.INCONSISTENT;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import org.w3c.dom.Document;
import vn.hocbaso.record.document.Attendance;
import vn.hocbaso.record.document.ClassInfo;
import vn.hocbaso.record.document.Coded;
import vn.hocbaso.record.document.Completion;
import vn.hocbaso.record.document.DocumentType;
import vn.hocbaso.record.document.IdentityPaper;
import vn.hocbaso.record.document.IdentityStatus;
import vn.hocbaso.record.document.Outcome;
import vn.hocbaso.record.document.OverallResult;
import vn.hocbaso.record.document.RecordIdentity;
import vn.hocbaso.record.document.RecordedYear;
import vn.hocbaso.record.document.SchoolInfo;
import vn.hocbaso.record.document.Sex;
import vn.hocbaso.record.document.StudentIdentity;
import vn.hocbaso.record.document.StudentInfo;
import vn.hocbaso.record.document.SubjectLevel;
import vn.hocbaso.record.document.SubjectResult;
import vn.hocbaso.record.document.Supplement;
import vn.hocbaso.record.document.SupplementKind;
import vn.hocbaso.record.document.SupplementLine;
import vn.hocbaso.record.document.TeacherInfo;
import vn.hocbaso.record.document.TraitGroup;
import vn.hocbaso.record.document.TraitLevel;
import vn.hocbaso.record.document.TraitResult;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.record.document.YearResults;

/** Reads a document that the schema has accepted back into a content. */
final class HocBaReader {

  private final Cursor root;

  HocBaReader(Document document) {
    root = new Cursor(document.getDocumentElement());
  }

  YearRecordContent read() throws UnreadableRecordException {
    try {
      Cursor information = root.in("DU_LIEU_HOC_BA").in("THONG_TIN_HOC_BA");
      return new YearRecordContent(
          identity(information.in("THONG_TIN_CHUNG")),
          school(information.in("TRUONG")),
          schoolClass(information.in("LOP")),
          student(information.in("HOC_SINH")),
          year(information));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new UnreadableRecordException(INCONSISTENT, String.valueOf(e.getMessage()));
    }
  }

  private static RecordIdentity identity(Cursor at) {
    return new RecordIdentity(
        UUID.fromString(at.text("MA_HOC_BA")),
        at.number("PHIEN_BAN"),
        at.text("MA_TRA_CUU"),
        at.text("NAM_HOC"),
        at.text("QUY_DINH_DANH_GIA"),
        VietnamTime.read(at.text("THOI_DIEM_TAO")));
  }

  private static SchoolInfo school(Cursor at) {
    return new SchoolInfo(
        at.text("MA_TRUONG"),
        at.text("TEN_TRUONG"),
        at.text("XA_PHUONG"),
        at.text("TINH_THANH_PHO"),
        at.optional("MA_SO_THUE", text -> text));
  }

  private static ClassInfo schoolClass(Cursor at) {
    return new ClassInfo(
        at.text("TEN_LOP"), at.number("KHOI"), teacher(at.in("GIAO_VIEN_CHU_NHIEM")));
  }

  static TeacherInfo teacher(Cursor at) {
    return new TeacherInfo(
        at.text("HO_TEN"), at.text("MA_GIAO_VIEN"), at.text("SO_DINH_DANH_CA_NHAN"));
  }

  private static RecordedYear year(Cursor at) {
    return at.has("KET_QUA_TRUNG_HOC")
        ? SecondaryReader.read(at.in("KET_QUA_TRUNG_HOC"))
        : results(at);
  }

  private static StudentInfo student(Cursor at) {
    return new StudentInfo(
        studentIdentity(at),
        at.text("HO_TEN"),
        LocalDate.parse(at.text("NGAY_SINH")),
        Coded.of(Sex.class, at.text("GIOI_TINH")),
        at.text("DAN_TOC"),
        at.text("QUOC_TICH"),
        at.optional("NOI_SINH", text -> text));
  }

  private static StudentIdentity studentIdentity(Cursor at) {
    IdentityPaper paper = null;
    if (at.has("GIAY_TO")) {
      Cursor given = at.in("GIAY_TO");
      paper =
          new IdentityPaper(
              Coded.of(DocumentType.class, given.text("LOAI_GIAY_TO")), given.text("SO_GIAY_TO"));
    }
    return new StudentIdentity(
        at.text("MA_HOC_SINH"),
        Coded.of(IdentityStatus.class, at.text("TINH_TRANG_DINH_DANH")),
        at.optional("SO_DINH_DANH_CA_NHAN", text -> text),
        paper);
  }

  private static YearResults results(Cursor at) {
    return new YearResults(
        attendance(at.in("THE_CHAT_CHUYEN_CAN")),
        at.in("DANH_SACH_MON_HOC").all("MON_HOC").stream().map(HocBaReader::subject).toList(),
        traits(at.in("PHAM_CHAT_CHU_YEU"), "PHAM_CHAT"),
        traits(at.in("NANG_LUC_CHUNG"), "NANG_LUC"),
        traits(at.in("NANG_LUC_DAC_THU"), "NANG_LUC"),
        outcome(at),
        at.has("DANH_GIA_BO_SUNG") ? supplement(at.in("DANH_GIA_BO_SUNG")) : null);
  }

  private static Attendance attendance(Cursor at) {
    return new Attendance(
        at.optional("CHIEU_CAO_CM", BigDecimal::new),
        at.optional("CAN_NANG_KG", BigDecimal::new),
        at.number("NGHI_CO_PHEP"),
        at.number("NGHI_KHONG_PHEP"));
  }

  private static SubjectResult subject(Cursor at) {
    return new SubjectResult(
        at.text("MA_MON"),
        at.text("TEN_MON"),
        Coded.of(SubjectLevel.class, at.text("MUC_DAT_DUOC")),
        at.optional("DIEM_KTDK", Integer::valueOf),
        at.text("NHAN_XET"));
  }

  private static TraitGroup traits(Cursor at, String line) {
    return new TraitGroup(
        at.all(line).stream()
            .map(
                trait ->
                    new TraitResult(
                        trait.text("MA"),
                        trait.text("TEN"),
                        Coded.of(TraitLevel.class, trait.text("MUC_DAT_DUOC"))))
            .toList(),
        at.text("NHAN_XET"));
  }

  private static Supplement supplement(Cursor at) {
    return new Supplement(
        at.all("NOI_DUNG").stream()
            .map(
                line ->
                    new SupplementLine(
                        Coded.of(SupplementKind.class, line.text("LOAI")),
                        line.text("MA"),
                        line.text("TEN"),
                        line.text("CUOI_NAM"),
                        line.text("DANH_GIA_LAI")))
            .toList(),
        Coded.of(OverallResult.class, at.text("KET_QUA")),
        at.text("LY_DO"),
        at.text("NHAN_XET"));
  }

  private static Outcome outcome(Cursor at) {
    Cursor result = at.in("KET_QUA_GIAO_DUC");
    return new Outcome(
        Coded.of(OverallResult.class, result.text("KET_QUA")),
        result.text("LY_DO"),
        Coded.of(Completion.class, at.text("HOAN_THANH_CHUONG_TRINH")),
        at.in("KHEN_THUONG").all("NOI_DUNG").stream()
            .map(text -> text.element().getTextContent())
            .toList(),
        at.text("NHAN_XET_GVCN"));
  }
}
