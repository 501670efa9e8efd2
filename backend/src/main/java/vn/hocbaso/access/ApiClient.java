package vn.hocbaso.access;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A program of a vendor that is acting for itself.
 *
 * @param clientId its id at the sign-in service, the one that the trail remembers
 * @param applicationId the application that it belongs to; grants are given to this
 * @param application name of the application, as schools know it
 * @param vendor name of the vendor
 * @param grants what each school granted, less what the application never asked for
 */
public record ApiClient(
    String clientId,
    UUID applicationId,
    String application,
    String vendor,
    Map<UUID, Set<ClientScope>> grants) {

  /** Copies the grants so that rights cannot grow afterwards. */
  public ApiClient {
    grants =
        grants.entrySet().stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    Map.Entry::getKey, granted -> Set.copyOf(granted.getValue())));
  }

  /** Whether a school granted it anything at all. */
  public boolean knows(UUID schoolId) {
    return grants.containsKey(schoolId);
  }

  /** Whether a school granted it the scope. */
  public boolean may(ClientScope scope, UUID schoolId) {
    return grants.getOrDefault(schoolId, Set.of()).contains(scope);
  }

  /** How the trail and histories name it. */
  public String account() {
    return "client:" + clientId;
  }
}
