package vn.hocbaso.audit;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is to be remembered of an act. No personal data beyond identifiers goes in: the trail is
 * kept longer than anything it speaks of.
 *
 * @param schoolId school whose chain the event joins
 * @param actor account that acted; {@code system} for the service itself
 * @param act what was done
 * @param subjectId identifier of the thing acted on
 * @param reason the person's own words, where the act asks for them
 * @param details small facts such as counts, versions and digests
 */
public record AuditEvent(
    UUID schoolId,
    String actor,
    AuditAct act,
    UUID subjectId,
    @Nullable String reason,
    Map<String, String> details) {

  /** Copies the details so that the event cannot change. */
  public AuditEvent {
    details = Map.copyOf(details);
  }

  /** An event without reason or details. */
  public static AuditEvent of(UUID schoolId, String actor, AuditAct act, UUID subjectId) {
    return new AuditEvent(schoolId, actor, act, subjectId, null, Map.of());
  }

  /** The same event with the person's reason. */
  public AuditEvent because(String words) {
    return new AuditEvent(schoolId, actor, act, subjectId, words, details);
  }

  /** The same event with small facts. */
  public AuditEvent with(Map<String, String> facts) {
    return new AuditEvent(schoolId, actor, act, subjectId, reason, facts);
  }
}
