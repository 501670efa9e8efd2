package vn.hocbaso.gradebook.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.curriculum.Term;
import vn.hocbaso.assessment.secondary.Attainment;
import vn.hocbaso.assessment.secondary.Level;
import vn.hocbaso.assessment.secondary.Mark;

/** What a student brought along from another school, as it is sent and stored. */
@Schema(
    name = "FormerTerm",
    description = "Kết quả học kì do trường trước chuyển đến; only in secondary school")
record FormerContent(
    @NotNull @Size(max = 10) @Schema(description = "HK1 or HK2", examples = "HK1") String term,
    @NotBlank @Size(max = 200) @Schema(description = "Tên trường trước") String school,
    @NotBlank @Size(max = 500) @Schema(description = "Lí do, căn cứ") String reason,
    @NotNull @Size(max = 40) List<@NotNull @Valid Result> results,
    @Nullable
        @Size(max = 10)
        @Schema(
            enumeration = {"TOT", "KHA", "DAT", "CHUA_DAT"},
            description = "Kết quả rèn luyện; null when the school gave none")
        String conduct,
    @Nullable @Min(0) @Max(200) @Schema(description = "Số buổi nghỉ; null when not counted")
        Integer absences) {

  private static final Pattern MARK = Pattern.compile("\\d{1,2}(?:[.,]\\d)?");

  /** The result of a subject. */
  @Schema(name = "FormerResult")
  record Result(
      @NotNull @Size(max = 40) @Schema(examples = "TOAN") String subject,
      @NotNull
          @Size(max = 10)
          @Schema(description = "ĐTBmhk, or Đ or CĐ by comment only", examples = "7,9")
          String value) {

    Optional<Mark> mark() {
      String text = value.strip();
      return MARK.matcher(text).matches()
          ? Optional.of(new BigDecimal(text.replace(',', '.')))
              .filter(number -> number.compareTo(BigDecimal.TEN) <= 0)
              .map(Mark::new)
          : Optional.empty();
    }

    Optional<Attainment> attainment() {
      String text = Normalizer.normalize(value.strip(), Normalizer.Form.NFC);
      return Attainment.of(text.toUpperCase(Locale.forLanguageTag("vi")));
    }
  }

  FormerTerm former() {
    Map<String, Mark> averages = new HashMap<>();
    Map<String, Attainment> comments = new HashMap<>();
    for (Result result : results) {
      result.mark().ifPresent(mark -> averages.put(result.subject(), mark));
      result.attainment().ifPresent(reached -> comments.put(result.subject(), reached));
    }
    return new FormerTerm(
        Term.of(term).orElseThrow(),
        school.strip(),
        averages,
        comments,
        Optional.ofNullable(conduct).flatMap(Level::of),
        absences == null ? OptionalInt.empty() : OptionalInt.of(absences));
  }
}
