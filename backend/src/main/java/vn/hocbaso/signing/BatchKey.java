package vn.hocbaso.signing;

import java.util.UUID;

/**
 * Identifies a batch.
 *
 * @param tenant whose batch it is; opaque here
 */
public record BatchKey(UUID tenant, UUID id) {}
