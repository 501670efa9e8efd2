package vn.hocbaso.audit;

import java.time.Instant;

/**
 * An event as it stands in the trail.
 *
 * @param number place in the school's chain, from 1
 * @param at when it was appended
 * @param event what was remembered
 * @param hash chain value: SHA-256 over the previous chain value and this event
 */
public record AuditEntry(long number, Instant at, AuditEvent event, String hash) {}
