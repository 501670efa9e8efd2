package vn.hocbaso.gradebook.window;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * For what dates of a province count.
 *
 * @param provinceCode mã tỉnh
 * @param period code of the period
 */
@Embeddable
record ProvincePeriod(
    @Column(name = "province_code") String provinceCode,
    @Column(name = "school_year") String schoolYear,
    @Column(name = "period") String period) {}
