package vn.hocbaso.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.TreeMap;
import vn.hocbaso.platform.id.Digests;

/**
 * A place in a school's chain.
 *
 * @param number 0 before the first event
 * @param hash SHA-256 over everything up to here
 */
record ChainLink(long number, String hash) {

  static final ChainLink GENESIS = new ChainLink(0, "0".repeat(64));

  /** Of its own, so that no setting for the answers of the service changes what is hashed. */
  private static final JsonMapper JSON = new JsonMapper();

  static ChainLink of(Tuple row) {
    return new ChainLink(row.get("number", Long.class), row.get("hash", String.class));
  }

  /**
   * The link that an event adds. Hashed is a JSON array: it says where each field ends whatever is
   * in it, and tells an absent reason from the word "null".
   */
  ChainLink next(Instant at, AuditEvent event) {
    Object[] fields = {
      hash,
      number + 1,
      at.toString(),
      event.schoolId().toString(),
      event.actor(),
      event.act().name(),
      event.subjectId().toString(),
      event.reason(),
      new TreeMap<>(event.details())
    };
    try {
      return new ChainLink(
          number + 1, Digests.sha256(JSON.writeValueAsString(Arrays.asList(fields))));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("texts and numbers always have a JSON form", impossible);
    }
  }
}
