package vn.hocbaso.exchange.client;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.ClientScope;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.audit.AuditAct;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.platform.web.Versions;

/** Lets a school say what the programs of vendors may do with its data, and take it back. */
@ApplicationScoped
class GrantAccess {

  private final Access access;
  private final Applications applications;
  private final SchoolGrants grants;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  GrantAccess(
      Access access,
      Applications applications,
      SchoolGrants grants,
      AuditTrail trail,
      Clock clock) {
    this.access = access;
    this.applications = applications;
    this.grants = grants;
    this.trail = trail;
    this.clock = clock;
  }

  /** Every application with what the school granted it. */
  @Transactional
  List<GrantView> read(UUID schoolId) {
    require(schoolId);
    Map<UUID, SchoolGrant> standing =
        grants.ofSchool(schoolId).stream()
            .collect(Collectors.toMap(one -> one.key().applicationId(), Function.identity()));
    return applications.inOrder().stream()
        .map(one -> GrantView.of(one, standing.get(one.id())))
        .toList();
  }

  /**
   * Sets what an application may do; nothing ends it. What runs at this moment ends as it began.
   *
   * @param basedOn version that was seen, 0 where nothing was ever granted
   * @throws DomainException {@code GRANT_SCOPE_UNKNOWN}; {@code NOT_FOUND} for an unknown
   *     application; {@code STALE_VERSION} with the present grant
   */
  @Transactional
  GrantView set(GrantKey key, long basedOn, List<String> names) {
    Actor actor = require(key.schoolId());
    Application application =
        applications
            .findByIdOptional(key.applicationId())
            .orElseThrow(() -> DomainException.of(PlatformProblem.NOT_FOUND));
    Set<ClientScope> scopes = asked(application, names);
    grants.hold(key);
    @Nullable SchoolGrant present = grants.findById(key);
    GrantView seen = GrantView.of(application, present);
    Versions.requireSame(basedOn, seen.version(), seen);
    SchoolGrant kept = present == null ? new SchoolGrant(key) : present;
    kept.set(scopes, clock.instant().truncatedTo(ChronoUnit.MICROS), actor.account());
    grants.persistAndFlush(kept);
    trail.append(
        AuditEvent.of(
                key.schoolId(),
                actor.account(),
                scopes.isEmpty() ? AuditAct.PROGRAM_ACCESS_ENDED : AuditAct.PROGRAM_ACCESS_GRANTED,
                key.applicationId())
            .with(Map.of("scopes", String.join(" ", ScopeNames.write(scopes)))));
    return GrantView.of(application, kept);
  }

  private Actor require(UUID schoolId) {
    return access.require(Permission.GRANT_ACCESS_TO_PROGRAMS, Place.school(schoolId));
  }

  private static Set<ClientScope> asked(Application application, List<String> names) {
    Set<ClientScope> scopes = EnumSet.noneOf(ClientScope.class);
    for (String name : names) {
      scopes.add(
          ClientScope.named(name)
              .filter(application.scopes()::contains)
              .orElseThrow(() -> DomainException.of(GrantProblem.GRANT_SCOPE_UNKNOWN, name)));
    }
    return scopes;
  }
}
