package vn.hocbaso.school;

import java.util.UUID;

/**
 * A demonstration school is in the database, in the transaction under way; other capabilities add
 * what is theirs.
 */
public record DemonstrationSchoolLoaded(UUID schoolId) {}
