package vn.hocbaso.record.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Invented records of a grade 4 class, as tests of several packages need them. */
public final class SampleRecords {

  private static final String LONG_COMMENT =
      "Em nắm vững kiến thức đã học, tính toán nhanh và cẩn thận; biết trình bày bài giải rõ ràng,"
          + " mạch lạc. Trong giờ học em mạnh dạn phát biểu và sẵn lòng giúp đỡ bạn. Em cần đọc kĩ"
          + " đề bài hơn ở các bài toán có nhiều bước tính.";

  private SampleRecords() {}

  /** An ordinary student with a personal id number. */
  public static YearRecordContent ordinary() {
    return of(
        new StudentInfo(
            new StudentIdentity("9200123456", IdentityStatus.FULL, "092317004821", null),
            "Nguyễn Thị Khánh Hòa",
            LocalDate.of(2017, 3, 9),
            Sex.FEMALE,
            "Kinh",
            "Việt Nam",
            "Phường Ninh Kiều, thành phố Cần Thơ"));
  }

  /** A foreign student known by passport only. */
  public static YearRecordContent foreign() {
    return of(
        new StudentInfo(
            new StudentIdentity(
                "TAM-20260905-zoe-muller",
                IdentityStatus.TEMPORARY,
                null,
                new IdentityPaper(DocumentType.PASSPORT, "C01X00T47")),
            "Zoë Anaïs MÜLLER-ÅNGSTRÖM",
            LocalDate.of(2017, 11, 30),
            Sex.FEMALE,
            "Người nước ngoài",
            "Cộng hòa Liên bang Đức",
            null));
  }

  /** A student without any number and with the longest name a form must bear. */
  public static YearRecordContent withoutNumber() {
    return of(
        new StudentInfo(
            new StudentIdentity("TAM-20260905-000017", IdentityStatus.MISSING, null, null),
            "Công Tằng Tôn Nữ Nguyễn Phước Hoàng Thị Phương Thảo Quỳnh Anh",
            LocalDate.of(2016, 12, 1),
            Sex.FEMALE,
            "Khmer",
            "Việt Nam",
            "Ấp Trà Quýt, xã Thuận Hòa, thành phố Cần Thơ"));
  }

  /** A record whose comments are as long as the format allows, so that rows break over pages. */
  public static YearRecordContent wordy() {
    YearRecordContent content = ordinary();
    YearResults results = content.results();
    String longest = (LONG_COMMENT + "\n").repeat(40).substring(0, 3999);
    List<SubjectResult> subjects =
        results.subjects().stream()
            .map(s -> new SubjectResult(s.code(), s.name(), s.level(), s.testMark(), longest))
            .toList();
    return new YearRecordContent(
        content.identity(),
        content.school(),
        content.schoolClass(),
        content.student(),
        new YearResults(
            results.attendance(),
            subjects,
            results.qualities(),
            results.generalCompetencies(),
            results.specificCompetencies(),
            results.outcome(),
            null));
  }

  /** A record of a student who completed the class after the assessment in summer. */
  public static YearRecordContent supplemented() {
    YearRecordContent content = ordinary();
    YearResults results = content.results();
    List<SubjectResult> subjects =
        results.subjects().stream()
            .map(
                s ->
                    s.code().equals("TOAN")
                        ? new SubjectResult(
                            s.code(), s.name(), SubjectLevel.NOT_COMPLETED, 3, "Còn tính sai.")
                        : s)
            .toList();
    return new YearRecordContent(
        content.identity(),
        content.school(),
        content.schoolClass(),
        content.student(),
        new YearResults(
            results.attendance(),
            subjects,
            results.qualities(),
            results.generalCompetencies(),
            results.specificCompetencies(),
            new Outcome(
                OverallResult.NOT_COMPLETED,
                "Môn Toán ở mức Chưa hoàn thành; bài kiểm tra cuối năm môn Toán đạt 3 điểm.",
                Completion.COMPLETED,
                List.of(),
                "Em đã cố gắng nhiều trong hè."),
            new Supplement(
                List.of(
                    new SupplementLine(SupplementKind.SUBJECT_LEVEL, "TOAN", "Toán", "C", "H"),
                    new SupplementLine(SupplementKind.TEST_MARK, "TOAN", "Toán", "3", "6")),
                OverallResult.COMPLETED,
                "Hoàn thành sau đánh giá bổ sung: Toán từ mức C thành H; điểm kiểm tra Toán từ 3"
                    + " thành 6.",
                "Đã làm được các phép tính với số tự nhiên.")));
  }

  private static YearRecordContent of(StudentInfo student) {
    return new YearRecordContent(
        new RecordIdentity(
            UUID.fromString("6f1c2f0e-9a4b-4c55-8f0e-2d5b8a7c9e10"),
            1,
            "HB26-7KQ4-M2XD",
            "2026-2027",
            "TT27_2020",
            Instant.parse("2027-05-28T08:00:00Z")),
        new SchoolInfo(
            "92-31117-001",
            "Trường Tiểu học Trần Quốc Toản",
            "Phường Ninh Kiều",
            "Thành phố Cần Thơ",
            "1800123456"),
        new ClassInfo("4A", 4, new TeacherInfo("Lê Thị Mỹ Duyên", "GV-0417", "092188001234")),
        student,
        results());
  }

  private static YearResults results() {
    return new YearResults(
        new Attendance(new BigDecimal("132.5"), new BigDecimal("28"), 2, 0),
        subjects(),
        new TraitGroup(
            List.of(
                trait("YN", "Yêu nước"),
                trait("NA", "Nhân ái"),
                trait("CC", "Chăm chỉ"),
                trait("TT", "Trung thực"),
                trait("TN", "Trách nhiệm")),
            "Em lễ phép, biết quan tâm và chia sẻ với bạn bè."),
        new TraitGroup(
            List.of(
                trait("TCTH", "Tự chủ và tự học"),
                trait("GTHT", "Giao tiếp và hợp tác"),
                trait("GQVD", "Giải quyết vấn đề và sáng tạo")),
            "Em chủ động trong học tập, hợp tác tốt khi làm việc nhóm."),
        new TraitGroup(
            List.of(
                trait("NN", "Ngôn ngữ"),
                trait("TTO", "Tính toán"),
                trait("KH", "Khoa học"),
                trait("CN", "Công nghệ"),
                trait("TH", "Tin học"),
                trait("TM", "Thẩm mĩ"),
                trait("TC", "Thể chất")),
            "Em có năng khiếu về mĩ thuật; sử dụng máy tính thành thạo."),
        new Outcome(
            OverallResult.GOOD,
            "Các môn học đều ở mức Hoàn thành tốt, phẩm chất và năng lực đều ở mức Tốt; bài kiểm"
                + " tra cuối năm môn Khoa học đạt 8 điểm nên chưa đạt Hoàn thành xuất sắc.",
            Completion.COMPLETED,
            List.of(
                "Học sinh Tiêu biểu hoàn thành tốt trong học tập và rèn luyện",
                "Giải Nhì hội thi vẽ tranh cấp trường"),
            "Em ngoan, học đều các môn, tích cực tham gia hoạt động của lớp."),
        null);
  }

  private static List<SubjectResult> subjects() {
    return List.of(
        subject("TV", "Tiếng Việt", 9, "Đọc diễn cảm, viết đúng chính tả, bài văn giàu hình ảnh."),
        subject("TOAN", "Toán", 9, LONG_COMMENT),
        subject("NN1", "Ngoại ngữ 1 (Tiếng Anh)", 10, "Phát âm tốt, tự tin giao tiếp."),
        subject("LSDL", "Lịch sử và Địa lí", 9, "Nắm chắc các sự kiện, biết đọc bản đồ."),
        subject("KH", "Khoa học", 8, "Thích quan sát, ham tìm hiểu."),
        subject("THCN_TH", "Tin học và Công nghệ: Tin học", 10, "Thao tác thành thạo."),
        subject("THCN_CN", "Tin học và Công nghệ: Công nghệ", 9, "Khéo tay, cẩn thận."),
        subject("DD", "Đạo đức", null, "Thực hiện tốt nội quy trường lớp."),
        subject("GDTC", "Giáo dục thể chất", null, "Tập đúng động tác, nhanh nhẹn."),
        subject("AN", "Nghệ thuật (Âm nhạc)", null, "Hát đúng giai điệu."),
        subject("MT", "Nghệ thuật (Mĩ thuật)", null, "Có năng khiếu, bài vẽ sáng tạo."),
        subject("HDTN", "Hoạt động trải nghiệm", null, ""));
  }

  private static SubjectResult subject(
      String code, String name, @Nullable Integer mark, String comment) {
    return new SubjectResult(code, name, SubjectLevel.EXCELLENT, mark, comment);
  }

  private static TraitResult trait(String code, String name) {
    return new TraitResult(code, name, TraitLevel.GOOD);
  }
}
