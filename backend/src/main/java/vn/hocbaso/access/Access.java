package vn.hocbaso.access;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.platform.web.RequestContext;

/** The rights of whoever sent the request at hand. */
@RequestScoped
public class Access {

  private final SecurityIdentity identity;
  private final ActorDirectory directory;
  private final RequestContext request;
  private @Nullable Actor actor;

  @Inject
  Access(SecurityIdentity identity, ActorDirectory directory, RequestContext request) {
    this.identity = identity;
    this.directory = directory;
    this.request = request;
  }

  /**
   * Who is acting.
   *
   * @throws UnauthorizedException (401) when nobody is signed in
   * @throws DomainException {@code NOT_ALLOWED} when the account belongs to no school; {@code
   *     OTHER_ACCOUNT} (401) when the sender means to act for another account
   */
  public Actor actor() {
    return findActor().orElseThrow(() -> DomainException.of(PlatformProblem.NOT_ALLOWED));
  }

  /** Who is acting; empty for a program or an account without a school. */
  public Optional<Actor> findActor() {
    if (identity.isAnonymous()) {
      throw new UnauthorizedException();
    }
    requireExpectedAccount();
    if (actor == null) {
      actor = directory.find(identity.getPrincipal().getName(), identity.getRoles()).orElse(null);
    }
    return Optional.ofNullable(actor);
  }

  /** Who is acting for the office of a province; empty for everybody else. */
  public Optional<ProvinceOfficer> findOfficer() {
    if (identity.isAnonymous()) {
      throw new UnauthorizedException();
    }
    requireExpectedAccount();
    return directory.findOfficer(identity.getPrincipal().getName(), identity.getRoles());
  }

  /**
   * Lets an act of a province's office pass or refuses it.
   *
   * @return who is acting
   * @throws DomainException {@code NOT_FOUND} for everybody else, other provinces included
   */
  public ProvinceOfficer requireOfficer(Permission permission, String provinceCode) {
    return findOfficer()
        .filter(officer -> AccessPolicy.allows(officer, permission, provinceCode))
        .orElseThrow(() -> DomainException.of(PlatformProblem.NOT_FOUND));
  }

  private void requireExpectedAccount() {
    String signedIn = identity.getPrincipal().getName();
    if (request.expectedAccount().filter(expected -> !expected.equals(signedIn)).isPresent()) {
      throw DomainException.of(PlatformProblem.OTHER_ACCOUNT);
    }
  }

  /** Whether the act is open to the actor; for lists of open actions. */
  public boolean may(Permission permission, Place place) {
    return AccessPolicy.allows(actor(), permission, place);
  }

  /** Those of the acts that are open to the actor in the place, for lists of open actions. */
  public List<Permission> open(Place place, Permission... asked) {
    return Arrays.stream(asked).filter(permission -> may(permission, place)).toList();
  }

  /** Whether the place may be known to the actor at all. */
  public boolean reaches(Place place) {
    return AccessPolicy.reaches(actor(), place);
  }

  /**
   * Lets the act pass or refuses it.
   *
   * @return who is acting
   * @throws DomainException {@code NOT_FOUND} out of reach, {@code NOT_ALLOWED} within reach
   */
  public Actor require(Permission permission, Place place) {
    Actor acting = findActor().orElseThrow(() -> DomainException.of(PlatformProblem.NOT_FOUND));
    if (!AccessPolicy.reaches(acting, place)) {
      throw DomainException.of(PlatformProblem.NOT_FOUND);
    }
    if (!AccessPolicy.allows(acting, permission, place)) {
      throw DomainException.of(PlatformProblem.NOT_ALLOWED);
    }
    return acting;
  }
}
