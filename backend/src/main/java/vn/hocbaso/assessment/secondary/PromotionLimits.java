package vn.hocbaso.assessment.secondary;

/**
 * The numbers of promotion and reassessment (TT22/2021, Art. 12 and 14).
 *
 * @param absences how many absent sessions (buổi) are still allowed in the year
 * @param reassessedBelow averages of the year below this may be reassessed
 */
record PromotionLimits(int absences, Mark reassessedBelow) {}
