package vn.hocbaso.school;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * Key of anything that belongs to a school; the school leads, so that tables can be split by it.
 *
 * @param schoolId the school
 * @param id the thing itself, unique everywhere
 */
@Embeddable
public record SchoolKey(@Column(name = "school_id") UUID schoolId, @Column(name = "id") UUID id) {}
