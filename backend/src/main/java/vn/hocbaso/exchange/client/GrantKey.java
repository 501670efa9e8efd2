package vn.hocbaso.exchange.client;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;

/** Which school and which application; the school leads as everywhere. */
@Embeddable
record GrantKey(
    @Column(name = "school_id") UUID schoolId,
    @Column(name = "application_id") UUID applicationId) {}
