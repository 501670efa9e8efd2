package vn.hocbaso.record.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Invented secondary records: an ordinary one, one after summer, and contents of every shape. */
public final class SecondaryRecords {

  public static final TeacherInfo MATHS =
      new TeacherInfo("Trần Quốc Bảo", "GV-0611", "092188001235");
  public static final TeacherInfo PHYSICS =
      new TeacherInfo("Phạm Thị Lý", "GV-0612", "092188001236");
  private static final TeacherInfo HOMEROOM =
      new TeacherInfo("Lê Thị Mỹ Duyên", "GV-0417", "092188001234");

  private SecondaryRecords() {}

  /** Grade 8, promoted with a title; two teachers on one subject. */
  public static YearRecordContent lower() {
    return of(8, "TT22_2021", ordinary(EducationForm.GENERAL, null));
  }

  /** Grade 12. */
  public static YearRecordContent upper() {
    return of(12, "TT22_2021", ordinary(EducationForm.GENERAL, null));
  }

  /** A learner of continuing education. */
  public static YearRecordContent continuing() {
    return of(10, "TT43_2021", ordinary(EducationForm.CONTINUING, null));
  }

  /** Reassessed in one subject and trained in summer, then promoted. */
  public static YearRecordContent afterSummer() {
    return of(8, "TT22_2021", ordinary(EducationForm.GENERAL, "5.5"));
  }

  private static SecondaryYear ordinary(EducationForm form, @Nullable String again) {
    boolean summer = again != null;
    return new SecondaryYear(
        form,
        4,
        subjects(again),
        new YearLevels(
            SecondaryLevel.GOOD,
            SecondaryLevel.FAIR,
            summer ? SecondaryLevel.NOT_REACHED : SecondaryLevel.GOOD,
            summer ? SecondaryLevel.REACHED : null),
        new YearLevels(
            SecondaryLevel.FAIR,
            SecondaryLevel.GOOD,
            summer ? SecondaryLevel.NOT_REACHED : SecondaryLevel.GOOD,
            summer ? SecondaryLevel.REACHED : null),
        new SecondaryOutcome(
            Promotion.PROMOTED,
            "Rèn luyện và học tập cả năm từ mức Đạt trở lên; nghỉ 4 buổi, không quá 45 buổi.",
            summer ? null : "Học sinh Giỏi",
            summer ? List.of() : List.of("Giải Nhì môn Toán cấp thành phố"),
            "Em chăm học, có trách nhiệm với tập thể lớp.",
            summer ? "Em đã hoàn thành nhiệm vụ rèn luyện trong hè." : null));
  }

  private static List<StudiedSubject> subjects(@Nullable String again) {
    return List.of(
        subject("NGU_VAN", "Ngữ văn", marks("7.4", "8.0", "7.8", null), List.of(HOMEROOM)),
        subject(
            "TOAN",
            "Toán",
            again != null ? marks("3.0", "3.4", "3.3", again) : marks("9.1", "9.5", "9.4", null),
            List.of(MATHS)),
        subject(
            "KHTN",
            "Khoa học tự nhiên",
            marks("8.0", "10.0", "9.3", null),
            List.of(MATHS, PHYSICS)),
        subject(
            "NGHE_THUAT",
            "Nghệ thuật",
            new SubjectValues(SubjectAssessment.COMMENTS, "CĐ", "Đ", "Đ", null),
            List.of(PHYSICS)),
        subject(
            "GD_THE_CHAT",
            "Giáo dục thể chất",
            new SubjectValues(SubjectAssessment.EXEMPT, null, null, null, null),
            List.of()));
  }

  private static SubjectValues marks(
      String first, String second, String year, @Nullable String again) {
    return new SubjectValues(SubjectAssessment.MARKS, first, second, year, again);
  }

  private static StudiedSubject subject(
      String code, String name, SubjectValues values, List<TeacherInfo> teachers) {
    return new StudiedSubject(
        code, name, values, "Có tiến bộ rõ; cần trình bày cẩn thận hơn.", teachers);
  }

  private static YearRecordContent of(int grade, String ruleSet, SecondaryYear year) {
    return new YearRecordContent(
        new RecordIdentity(
            UUID.fromString("6f1c2f0e-9a4b-4c55-8f0e-2d5b8a7c9e11"),
            1,
            "HB26-8KQ4-M2XD",
            "2026-2027",
            ruleSet,
            Instant.parse("2027-05-28T08:00:00Z")),
        new SchoolInfo(
            "92-31117-002",
            "Trường THCS Trần Quốc Toản",
            "Phường Ninh Kiều",
            "Thành phố Cần Thơ",
            "1800123456"),
        new ClassInfo(grade + "A1", grade, HOMEROOM),
        new StudentInfo(
            new StudentIdentity("9200123499", IdentityStatus.FULL, "092313004821", null),
            "Nguyễn Thị Khánh Hòa",
            LocalDate.of(2013, 3, 9),
            Sex.FEMALE,
            "Kinh",
            "Việt Nam",
            "Phường Ninh Kiều, thành phố Cần Thơ"),
        year);
  }

  /** Contents of every shape the types allow, repeatable by seed. */
  public static YearRecordContent random(long seed) {
    Random random = new Random(seed);
    RandomRecords texts = new RandomRecords(seed);
    YearRecordContent other = texts.next();
    List<StudiedSubject> subjects = new ArrayList<>();
    for (int number = 0; number <= random.nextInt(12); number++) {
      subjects.add(randomSubject(random, texts, number));
    }
    return new YearRecordContent(
        other.identity(),
        other.school(),
        new ClassInfo(
            other.schoolClass().name(),
            6 + random.nextInt(7),
            other.schoolClass().homeroomTeacher()),
        other.student(),
        new SecondaryYear(
            pick(random, EducationForm.values()),
            random.nextBoolean() ? random.nextInt(1000) : null,
            subjects,
            randomLevels(random),
            randomLevels(random),
            new SecondaryOutcome(
                pick(random, Promotion.values()),
                texts.next().results().outcome().reason(),
                random.nextBoolean() ? texts.next().school().name() : null,
                texts.next().results().outcome().commendations(),
                texts.next().results().outcome().homeroomComment(),
                random.nextBoolean() ? texts.next().results().outcome().reason() : null)));
  }

  private static StudiedSubject randomSubject(Random random, RandomRecords texts, int number) {
    SubjectAssessment assessment = pick(random, SubjectAssessment.values());
    boolean exempt = assessment == SubjectAssessment.EXEMPT;
    List<TeacherInfo> teachers =
        IntStream.range(0, exempt ? 0 : 1 + random.nextInt(3))
            .mapToObj(
                i -> {
                  String name = texts.next().school().name();
                  return new TeacherInfo(name, "GV" + i, "09218800123" + i);
                })
            .toList();
    return new StudiedSubject(
        "M_" + number,
        texts.next().school().name(),
        new SubjectValues(
            assessment,
            exempt ? null : maybe(random, assessment),
            exempt ? null : maybe(random, assessment),
            exempt ? null : value(random, assessment),
            exempt ? null : maybe(random, assessment)),
        texts.next().results().outcome().reason(),
        teachers);
  }

  private static YearLevels randomLevels(Random random) {
    return new YearLevels(level(random), level(random), level(random), level(random));
  }

  private static @Nullable SecondaryLevel level(Random random) {
    return random.nextBoolean() ? pick(random, SecondaryLevel.values()) : null;
  }

  private static @Nullable String maybe(Random random, SubjectAssessment assessment) {
    return random.nextBoolean() ? value(random, assessment) : null;
  }

  private static String value(Random random, SubjectAssessment assessment) {
    if (assessment == SubjectAssessment.COMMENTS) {
      return random.nextBoolean() ? "Đ" : "CĐ";
    }
    int tenths = random.nextInt(101);
    return tenths / 10 + "." + tenths % 10;
  }

  private static <T> T pick(Random random, T[] list) {
    return list[random.nextInt(list.length)];
  }
}
