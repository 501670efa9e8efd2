package vn.hocbaso.exchange;

import java.util.UUID;
import vn.hocbaso.school.SchoolYear;

/**
 * A file that somebody sent.
 *
 * @param fileName as the person's computer calls it
 * @param sha256 digest of its bytes
 */
record Upload(UUID schoolId, SchoolYear year, String account, String fileName, String sha256) {}
