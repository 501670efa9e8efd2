package vn.hocbaso.gradebook;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.hocbaso.assessment.secondary.SecondarySettings;

/** The readings of the secondary regulations under which a book was closed. */
@Embeddable
record SecondaryReadings(
    @Enumerated(EnumType.STRING) @Column(name = "topics") SecondarySettings.Topics topics,
    @Enumerated(EnumType.STRING) @Column(name = "adjustment") SecondarySettings.Adjust adjustment,
    @Enumerated(EnumType.STRING) @Column(name = "rounding") SecondarySettings.Rounding rounding,
    @Column(name = "retest_after_conduct") Boolean retestAfterConduct,
    @Column(name = "optional_subjects_count") Boolean optionalSubjectsCount) {

  static SecondaryReadings of(SecondarySettings settings) {
    return new SecondaryReadings(
        settings.topics(),
        settings.adjustment(),
        settings.rounding(),
        settings.retestAfterConductReassessed(),
        settings.optionalSubjectsCount());
  }

  SecondarySettings settings() {
    return new SecondarySettings(
        topics, adjustment, rounding, retestAfterConduct, optionalSubjectsCount);
  }
}
