package vn.hocbaso.assessment.secondary;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One column of a subject in a term that takes a mark or a result (TT22/2021, Art. 6 and 7).
 *
 * @param number counts the regular ones from 1; 1 for all others
 */
public record Slot(Kind kind, int number) {

  private static final Pattern REGULAR_CODE = Pattern.compile("TX([1-9]\\d?)");

  /** What kind of assessment the column is for. */
  public enum Kind {
    /** ĐĐGtx: đánh giá thường xuyên. */
    REGULAR,
    /** The one result that stands for the cluster of learning topics (cụm chuyên đề). */
    TOPIC,
    /** ĐĐGgk: đánh giá giữa kì. */
    MID_TERM,
    /** ĐĐGck: đánh giá cuối kì. */
    END_OF_TERM
  }

  /** The column of the learning topics. */
  public static final Slot TOPIC = new Slot(Kind.TOPIC, 1);

  /** The column of the mid-term test. */
  public static final Slot MID_TERM = new Slot(Kind.MID_TERM, 1);

  /** The column of the end-of-term test. */
  public static final Slot END_OF_TERM = new Slot(Kind.END_OF_TERM, 1);

  public Slot {
    if (number < 1 || (kind != Kind.REGULAR && number != 1)) {
      throw new IllegalArgumentException("no column " + kind + " " + number);
    }
  }

  /** The column of a regular assessment, counted from 1. */
  public static Slot regular(int number) {
    return new Slot(Kind.REGULAR, number);
  }

  /** The code that schools use: TX1, TX2, …, CD, GK, CK. */
  public String code() {
    return switch (kind) {
      case REGULAR -> "TX" + number;
      case TOPIC -> "CD";
      case MID_TERM -> "GK";
      case END_OF_TERM -> "CK";
    };
  }

  /** The column with this code, or empty when there is none. */
  public static Optional<Slot> of(String code) {
    Matcher regular = REGULAR_CODE.matcher(code);
    return switch (code) {
      case "CD" -> Optional.of(TOPIC);
      case "GK" -> Optional.of(MID_TERM);
      case "CK" -> Optional.of(END_OF_TERM);
      default ->
          regular.matches()
              ? Optional.of(regular(Integer.parseInt(regular.group(1))))
              : Optional.empty();
    };
  }
}
