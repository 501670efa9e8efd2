package vn.hocbaso.record.document;

import java.util.List;

/**
 * A block of traits that shares one comment, as the official form prints it.
 *
 * @param comment possibly empty
 */
public record TraitGroup(List<TraitResult> traits, String comment) {

  /** Most traits that one block can hold. */
  public static final int MOST = 30;

  /**
   * @throws IllegalArgumentException if there are too many traits or the comment is too long
   */
  public TraitGroup {
    traits = List.copyOf(traits);
    if (traits.size() > MOST) {
      throw new IllegalArgumentException("more than " + MOST + " traits");
    }
    comment = ContentText.prose("trait comment", comment);
  }
}
