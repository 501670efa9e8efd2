package vn.hocbaso.record.document;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Which record this is.
 *
 * @param recordId never reused, also not by a later version
 * @param version 1 for the first issue of a student's year, one more with each re-issue
 * @param lookupCode what the public page asks for
 * @param schoolYear two consecutive years, such as {@code 2026-2027}
 * @param ruleSet the regulation that the results were computed by, such as {@code TT27_2020}
 * @param createdAt when the content was frozen, to the second
 */
public record RecordIdentity(
    UUID recordId,
    int version,
    String lookupCode,
    String schoolYear,
    String ruleSet,
    Instant createdAt) {

  private static final Pattern LOOKUP_CODE = Pattern.compile("[0-9A-Za-z-]{6,40}");
  private static final Pattern SCHOOL_YEAR = Pattern.compile("[0-9]{4}-[0-9]{4}");
  private static final Pattern RULE_SET = Pattern.compile("[A-Z0-9_]{1,40}");

  /**
   * @throws IllegalArgumentException if a part has not its form
   */
  public RecordIdentity {
    if (version < 1) {
      throw new IllegalArgumentException("version is below 1");
    }
    ContentText.code("lookupCode", lookupCode, LOOKUP_CODE);
    ContentText.code("ruleSet", ruleSet, RULE_SET);
    ContentText.code("schoolYear", schoolYear, SCHOOL_YEAR);
    int first = Integer.parseInt(schoolYear, 0, 4, 10);
    if (Integer.parseInt(schoolYear, 5, 9, 10) != first + 1) {
      throw new IllegalArgumentException("schoolYear does not span two consecutive years");
    }
    createdAt = createdAt.truncatedTo(ChronoUnit.SECONDS);
  }
}
