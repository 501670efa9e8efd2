package vn.hocbaso.gradebook.promotion;

import java.util.UUID;

/** The results of the year of classes, as far as promotion goes. It does not ask for rights. */
public interface ClassPromotions {

  /**
   * Where the students of a class stand. Holds nothing: only to show, not to decide by.
   *
   * @param period code of the period that is the year in this class
   */
  ClassPromotion of(UUID schoolId, UUID classId, String period);
}
