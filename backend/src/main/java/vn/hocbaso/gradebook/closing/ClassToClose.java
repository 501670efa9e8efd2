package vn.hocbaso.gradebook.closing;

import java.util.UUID;

/**
 * A book to close.
 *
 * @param period code of the period
 * @param account in whose name
 * @param closingId the act that it is part of, for the trail
 */
public record ClassToClose(
    UUID schoolId, UUID classId, String period, String account, UUID closingId) {}
