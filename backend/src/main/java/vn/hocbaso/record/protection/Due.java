package vn.hocbaso.record.protection;

import vn.hocbaso.school.SchoolKey;
import vn.hocbaso.signing.ProtectionDigest;

/**
 * A record whose protection ages, its row locked.
 *
 * @param renewals how often its protection was renewed so far
 */
record Due(SchoolKey key, ProtectionDigest digest, int renewals) {}
