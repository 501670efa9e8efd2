package vn.hocbaso.exchange.push;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.exchange.push.StudentList.StudentKey;
import vn.hocbaso.school.Citizenship;
import vn.hocbaso.school.Ethnicity;
import vn.hocbaso.school.IdentityDocument;
import vn.hocbaso.school.Sex;
import vn.hocbaso.school.StudentDetails;

/** Reads who a student is out of an item, over what is known. */
final class StudentReading {

  private static final String VIETNAM = "VN";
  private static final String FOREIGN_ETHNICITY = "55";
  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_PLACE = 200;
  private static final int LONGEST_DOCUMENT = 50;
  private static final Pattern TWO_DIGITS = Pattern.compile("\\d{2}");
  private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

  private final ItemData data;
  private final @Nullable StudentDetails known;

  StudentReading(ItemData data, @Nullable StudentDetails known) {
    this.data = data;
    this.known = known;
  }

  /** The student as the item would have it; null after a fault. */
  @Nullable StudentDetails details(StudentKey key) {
    String name = data.text("fullName", LONGEST_NAME, known == null ? null : known.fullName());
    LocalDate born = data.day("dateOfBirth", known == null ? null : known.dateOfBirth());
    Sex sex = data.word("sex", StudentReading::sex, known == null ? Sex.UNKNOWN : known.sex());
    String nationality =
        data.word(
            "nationality",
            word -> COUNTRIES.contains(word) ? word : null,
            known == null ? VIETNAM : known.nationality());
    String ethnicity =
        data.word("ethnicityCode", StudentReading::ethnicity, knownEthnicity(nationality));
    Citizenship citizenship =
        data.word("citizenship", StudentReading::citizenship, knownCitizenship(key, nationality));
    String number =
        data.says("personalIdNumber")
            ? emptyToNull(key.number())
            : known == null ? null : known.personalIdNumber();
    IdentityDocument document = document();
    String place =
        data.optionalText(
            "placeOfBirth", LONGEST_PLACE, known == null ? null : known.placeOfBirth());
    if (data.hasFaults()
        || sex == null
        || nationality == null
        || ethnicity == null
        || citizenship == null) {
      return null;
    }
    return new StudentDetails(
        code(key), name, born, sex, ethnicity, citizenship, nationality, number, document, place);
  }

  private String code(StudentKey key) {
    return known != null && key.code().isEmpty() ? known.studentCode() : key.text();
  }

  private @Nullable String knownEthnicity(@Nullable String nationality) {
    if (known != null) {
      return known.ethnicityCode();
    }
    return VIETNAM.equals(nationality) ? null : FOREIGN_ETHNICITY;
  }

  /** Of somebody without a number who is not said to be foreign, nothing is decided. */
  private Citizenship knownCitizenship(StudentKey key, @Nullable String nationality) {
    if (!VIETNAM.equals(nationality)) {
      return Citizenship.FOREIGN;
    }
    if (!key.number().isEmpty()) {
      return Citizenship.VIETNAMESE;
    }
    return known == null ? Citizenship.UNDETERMINED : known.citizenship();
  }

  private @Nullable IdentityDocument document() {
    IdentityDocument before = known == null ? null : known.document();
    if (!data.says("documentType") && !data.says("documentNumber")) {
      return before;
    }
    IdentityDocument.@Nullable Type type =
        data.optionalWord(
            "documentType", StudentReading::documentType, before == null ? null : before.type());
    String number =
        data.optionalText(
            "documentNumber", LONGEST_DOCUMENT, before == null ? null : before.number());
    if (!data.hasFaults() && (type == null) != (number == null)) {
      data.fault("documentNumber", PushProblem.PUSH_DOCUMENT_INCOMPLETE);
    }
    return type == null || number == null ? null : new IdentityDocument(type, number);
  }

  private static @Nullable String emptyToNull(String text) {
    return text.isEmpty() ? null : text;
  }

  private static @Nullable String ethnicity(String word) {
    return TWO_DIGITS.matcher(word).matches() && !Ethnicity.nameOf(word).equals(word) ? word : null;
  }

  private static @Nullable Sex sex(String word) {
    return named(Sex.values(), word);
  }

  private static @Nullable Citizenship citizenship(String word) {
    return named(Citizenship.values(), word);
  }

  private static IdentityDocument.@Nullable Type documentType(String word) {
    return named(IdentityDocument.Type.values(), word);
  }

  private static <E extends Enum<E>> @Nullable E named(E[] values, String word) {
    return Arrays.stream(values)
        .filter(value -> Objects.equals(value.name(), word))
        .findFirst()
        .orElse(null);
  }
}
