package vn.hocbaso.record.document.xml;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.record.document.Attendance;
import vn.hocbaso.record.document.ClassInfo;
import vn.hocbaso.record.document.Outcome;
import vn.hocbaso.record.document.RecordIdentity;
import vn.hocbaso.record.document.SchoolInfo;
import vn.hocbaso.record.document.SecondaryYear;
import vn.hocbaso.record.document.StudentInfo;
import vn.hocbaso.record.document.SubjectResult;
import vn.hocbaso.record.document.SubjectSlot;
import vn.hocbaso.record.document.Supplement;
import vn.hocbaso.record.document.TeacherInfo;
import vn.hocbaso.record.document.TraitGroup;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.record.document.YearResults;

/** Lays a content out as {@code hoc-ba-1.0.xsd} says, with every signature slot empty. */
final class HocBaWriter {

  private final XmlText xml = new XmlText();

  byte[] write(YearRecordContent content) {
    xml.open(
        "HOC_BA",
        " xmlns=\"" + YearRecordXml.NAMESPACE + "\"",
        () -> {
          xml.open("DU_LIEU_HOC_BA", " Id=\"data\"", () -> data(content));
          xml.open("PHAT_HANH_HOC_BA", () -> xml.empty("CBQL").empty("KY_PHAT_HANH"));
        });
    return xml.bytes();
  }

  private void data(YearRecordContent content) {
    xml.open("THONG_TIN_HOC_BA", " Id=\"thongtinhocba\"", () -> information(content));
    xml.open(
        "DANH_SACH_THONG_TIN_KY",
        () -> xml.open("DANH_SACH_GVBM", () -> slots(content.slots())).empty("GVCN"));
  }

  private void slots(List<SubjectSlot> slots) {
    for (SubjectSlot slot : slots) {
      xml.open(SubjectSlot.ELEMENT, " Id=\"" + slot.id() + "\"", () -> {});
    }
  }

  private void information(YearRecordContent content) {
    xml.open("THONG_TIN_CHUNG", () -> identity(content.identity()));
    xml.open("TRUONG", () -> school(content.school()));
    xml.open("LOP", () -> schoolClass(content.schoolClass()));
    xml.open("HOC_SINH", () -> student(content.student()));
    switch (content.year()) {
      case YearResults primary -> results(primary);
      case SecondaryYear secondary -> new SecondaryWriter(xml).write(secondary);
    }
  }

  private void identity(RecordIdentity identity) {
    xml.leaf("MA_HOC_BA", identity.recordId().toString())
        .leaf("PHIEN_BAN", identity.version())
        .leaf("MA_TRA_CUU", identity.lookupCode())
        .leaf("NAM_HOC", identity.schoolYear())
        .leaf("QUY_DINH_DANH_GIA", identity.ruleSet())
        .leaf("THOI_DIEM_TAO", VietnamTime.write(identity.createdAt()));
  }

  private void school(SchoolInfo school) {
    xml.leaf("MA_TRUONG", school.code())
        .leaf("TEN_TRUONG", school.name())
        .leaf("XA_PHUONG", school.commune())
        .leaf("TINH_THANH_PHO", school.province())
        .optional("MA_SO_THUE", school.taxCode());
  }

  private void schoolClass(ClassInfo schoolClass) {
    var teacher = schoolClass.homeroomTeacher();
    xml.leaf("TEN_LOP", schoolClass.name())
        .leaf("KHOI", schoolClass.grade())
        .open("GIAO_VIEN_CHU_NHIEM", () -> teacher(xml, teacher));
  }

  static void teacher(XmlText xml, TeacherInfo teacher) {
    xml.leaf("HO_TEN", teacher.fullName())
        .leaf("MA_GIAO_VIEN", teacher.staffCode())
        .leaf("SO_DINH_DANH_CA_NHAN", teacher.personalId());
  }

  private void student(StudentInfo student) {
    var identity = student.identity();
    xml.leaf("MA_HOC_SINH", identity.code())
        .leaf("TINH_TRANG_DINH_DANH", identity.status().code())
        .optional("SO_DINH_DANH_CA_NHAN", identity.personalId());
    var paper = identity.paper();
    if (paper != null) {
      xml.open(
          "GIAY_TO",
          () -> xml.leaf("LOAI_GIAY_TO", paper.type().code()).leaf("SO_GIAY_TO", paper.number()));
    }
    xml.leaf("HO_TEN", student.fullName())
        .leaf("NGAY_SINH", student.dateOfBirth().toString())
        .leaf("GIOI_TINH", student.sex().code())
        .leaf("DAN_TOC", student.ethnicity())
        .leaf("QUOC_TICH", student.nationality())
        .optional("NOI_SINH", student.placeOfBirth());
  }

  private void results(YearResults results) {
    xml.open("THE_CHAT_CHUYEN_CAN", () -> attendance(results.attendance()));
    xml.open("DANH_SACH_MON_HOC", () -> subjects(results.subjects()));
    traits("PHAM_CHAT_CHU_YEU", "PHAM_CHAT", results.qualities());
    traits("NANG_LUC_CHUNG", "NANG_LUC", results.generalCompetencies());
    traits("NANG_LUC_DAC_THU", "NANG_LUC", results.specificCompetencies());
    outcome(results.outcome(), results.supplement());
  }

  private void attendance(Attendance attendance) {
    xml.optional("CHIEU_CAO_CM", attendance.heightCm())
        .optional("CAN_NANG_KG", attendance.weightKg())
        .leaf("NGHI_CO_PHEP", attendance.excused())
        .leaf("NGHI_KHONG_PHEP", attendance.unexcused());
  }

  private void subjects(List<SubjectResult> subjects) {
    for (SubjectResult subject : subjects) {
      xml.open(
          "MON_HOC",
          () ->
              xml.leaf("MA_MON", subject.code())
                  .leaf("TEN_MON", subject.name())
                  .leaf("MUC_DAT_DUOC", subject.level().code())
                  .optional("DIEM_KTDK", subject.testMark())
                  .leaf("NHAN_XET", subject.comment()));
    }
  }

  private void traits(String block, String line, TraitGroup group) {
    xml.open(
        block,
        () -> {
          for (var trait : group.traits()) {
            xml.open(
                line,
                () ->
                    xml.leaf("MA", trait.code())
                        .leaf("TEN", trait.name())
                        .leaf("MUC_DAT_DUOC", trait.level().code()));
          }
          xml.leaf("NHAN_XET", group.comment());
        });
  }

  private void outcome(Outcome outcome, @Nullable Supplement supplement) {
    xml.open(
        "KET_QUA_GIAO_DUC",
        () -> xml.leaf("KET_QUA", outcome.result().code()).leaf("LY_DO", outcome.reason()));
    xml.open(
        "KHEN_THUONG", () -> outcome.commendations().forEach(text -> xml.leaf("NOI_DUNG", text)));
    if (supplement != null) {
      xml.open("DANH_GIA_BO_SUNG", () -> supplement(supplement));
    }
    xml.leaf("HOAN_THANH_CHUONG_TRINH", outcome.completion().code())
        .leaf("NHAN_XET_GVCN", outcome.homeroomComment());
  }

  private void supplement(Supplement supplement) {
    for (var line : supplement.lines()) {
      xml.open(
          "NOI_DUNG",
          () ->
              xml.leaf("LOAI", line.kind().code())
                  .leaf("MA", line.code())
                  .leaf("TEN", line.name())
                  .leaf("CUOI_NAM", line.original())
                  .leaf("DANH_GIA_LAI", line.reassessed()));
    }
    xml.leaf("KET_QUA", supplement.result().code())
        .leaf("LY_DO", supplement.reason())
        .leaf("NHAN_XET", supplement.comment());
  }
}
