package vn.hocbaso.record;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An act that happened to a record.
 *
 * @param number place in the record's history, from 1
 * @param contentSha256 digest of the record's XML as it stood after the act
 */
record RecordEvent(
    int number,
    RecordAct act,
    Instant at,
    String actor,
    @Nullable String reason,
    String contentSha256) {}
