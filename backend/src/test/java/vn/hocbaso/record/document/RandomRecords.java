package vn.hocbaso.record.document;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Contents of every shape the types allow, repeatable by seed. */
public final class RandomRecords {

  /** Letters that make trouble somewhere: markup, other scripts, decomposed and invisible ones. */
  private static final String[] LETTERS = {
    "a",
    "Z",
    "ế",
    "e\u0302\u0301",
    "Đ",
    "ư",
    "<",
    ">",
    "&",
    "\"",
    "'",
    "]]>",
    "&amp;",
    " ",
    "  ",
    "\n",
    "\r\n",
    "\t",
    "\u00a0",
    "\u202e",
    "\u200b",
    "\u0007",
    "\ufeff",
    "Ж",
    "中",
    "ក",
    "😀",
    "—"
  };

  private final Random random;

  public RandomRecords(long seed) {
    random = new Random(seed);
  }

  public YearRecordContent next() {
    return new YearRecordContent(
        new RecordIdentity(
            new UUID(random.nextLong(), random.nextLong()),
            1 + random.nextInt(9),
            "CODE-" + random.nextInt(100000, 999999),
            "2026-2027",
            "TT27_2020",
            Instant.ofEpochSecond(random.nextLong(0, 4_000_000_000L), random.nextInt(1_000_000))),
        new SchoolInfo(name(), name(), name(), name(), maybe(() -> "1800123456-001")),
        new ClassInfo(
            name(), 1 + random.nextInt(5), new TeacherInfo(name(), name(), "092188001234")),
        student(),
        year());
  }

  private StudentInfo student() {
    IdentityPaper paper =
        maybe(() -> new IdentityPaper(pick(DocumentType.values()), "X" + random.nextInt()));
    String personalId = maybe(() -> "092317004821");
    IdentityStatus status =
        personalId == null ? IdentityStatus.TEMPORARY : pick(IdentityStatus.values());
    if (status == IdentityStatus.MISSING) {
      personalId = null;
    }
    return new StudentInfo(
        new StudentIdentity(name(), status, personalId, paper),
        name(),
        LocalDate.ofEpochDay(random.nextLong(-20000, 20000)),
        pick(Sex.values()),
        name(),
        name(),
        maybe(this::prose));
  }

  private YearResults year() {
    YearResults year = results();
    return random.nextInt(3) == 0 ? supplemented(year) : year;
  }

  private YearResults results() {
    return new YearResults(
        new Attendance(
            maybe(() -> BigDecimal.valueOf(random.nextInt(1, 3000), 1)),
            maybe(() -> BigDecimal.valueOf(random.nextInt(1, 300))),
            random.nextInt(367),
            random.nextInt(367)),
        IntStream.range(0, 1 + random.nextInt(15)).mapToObj(this::subject).toList(),
        traits(),
        traits(),
        traits(),
        outcome(pick(OverallResult.values()), pick(Completion.values())),
        null);
  }

  private Outcome outcome(OverallResult result, Completion completion) {
    return new Outcome(
        result,
        prose(),
        completion,
        IntStream.range(0, random.nextInt(4)).mapToObj(i -> name()).toList(),
        prose());
  }

  /** The year of a student who was assessed again in summer. */
  private YearResults supplemented(YearResults year) {
    boolean completed = random.nextBoolean();
    return new YearResults(
        year.attendance(),
        year.subjects(),
        year.qualities(),
        year.generalCompetencies(),
        year.specificCompetencies(),
        outcome(
            OverallResult.NOT_COMPLETED,
            completed ? Completion.COMPLETED : Completion.RETAINED_BY_DECISION),
        new Supplement(
            IntStream.range(0, 1 + random.nextInt(5)).mapToObj(this::assessedAgain).toList(),
            completed ? OverallResult.COMPLETED : OverallResult.NOT_COMPLETED,
            prose(),
            prose()));
  }

  private SupplementLine assessedAgain(int number) {
    return switch (pick(SupplementKind.values())) {
      case SUBJECT_LEVEL ->
          new SupplementLine(SupplementKind.SUBJECT_LEVEL, "M" + number, name(), "C", "H");
      case TEST_MARK ->
          new SupplementLine(
              SupplementKind.TEST_MARK, "M" + number, name(), "3", "" + random.nextInt(11));
      case TRAIT_LEVEL ->
          new SupplementLine(SupplementKind.TRAIT_LEVEL, "M" + number, name(), "C", "Đ");
    };
  }

  private SubjectResult subject(int number) {
    return new SubjectResult(
        "M" + number,
        name(),
        pick(SubjectLevel.values()),
        maybe(() -> random.nextInt(11)),
        prose());
  }

  private TraitGroup traits() {
    List<TraitResult> traits =
        IntStream.range(0, random.nextInt(9))
            .mapToObj(i -> new TraitResult("T" + i, name(), pick(TraitLevel.values())))
            .toList();
    return new TraitGroup(traits, prose());
  }

  private String name() {
    return "N" + text(8);
  }

  private String prose() {
    return text(random.nextInt(60));
  }

  private String text(int length) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, length).forEach(i -> text.append(pick(LETTERS)));
    return text.toString();
  }

  private <T> T pick(T[] list) {
    return list[random.nextInt(list.length)];
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextBoolean() ? value.get() : null;
  }
}
