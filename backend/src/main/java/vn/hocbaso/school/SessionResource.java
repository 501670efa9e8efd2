package vn.hocbaso.school;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.access.ProvinceOfficer;
import vn.hocbaso.access.Role;

/** Who is signed in, and the way in for browsers. */
@Path("/api/v1/session")
@Tag(name = "Session", description = "Phiên đăng nhập")
@Authenticated
class SessionResource {

  private final Access access;
  private final SchoolDirectory directory;
  private final SecurityIdentity identity;
  private final Clock clock;

  @Inject
  SessionResource(
      Access access, SchoolDirectory directory, SecurityIdentity identity, Clock clock) {
    this.access = access;
    this.directory = directory;
    this.identity = identity;
    this.clock = clock;
  }

  /** Who is signed in and what is open to them. */
  @GET
  @Operation(
      operationId = "getSession",
      summary = "Tài khoản đang đăng nhập",
      description = "Account, roles, school and open actions. 401 when nobody is signed in.")
  public SessionView session() {
    Optional<Actor> actor = access.findActor();
    return actor
        .map(this::ofStaff)
        .or(() -> access.findOfficer().map(this::ofOffice))
        .orElseGet(
            () ->
                new SessionView(
                    identity.getPrincipal().getName(),
                    identity.getPrincipal().getName(),
                    List.of(),
                    null,
                    null,
                    currentYear(),
                    List.of()));
  }

  private SessionView ofOffice(ProvinceOfficer officer) {
    return new SessionView(
        officer.account(),
        officer.fullName(),
        List.of(Role.PROVINCE_OFFICER),
        null,
        new ProvinceView(officer.provinceCode(), officer.provinceName()),
        currentYear(),
        List.of(Permission.SET_PROVINCE_DATES));
  }

  /**
   * Sends the browser to the sign-in page and back. The security layer has already turned an
   * anonymous caller away to Keycloak when this runs.
   */
  @GET
  @Path("/login")
  @Operation(hidden = true)
  public Response login(@QueryParam("return") @Nullable String returnTo) {
    return Response.seeOther(localPath(returnTo)).build();
  }

  /** Where Keycloak sends the browser; the security layer answers before this does. */
  @GET
  @Path("/callback")
  @Operation(hidden = true)
  public Response callback() {
    return Response.seeOther(URI.create("/")).build();
  }

  private SessionView ofStaff(Actor actor) {
    Place place = Place.school(actor.schoolId());
    String name =
        directory
            .staffByAccount(actor.schoolId(), actor.account())
            .map(StaffProfile::fullName)
            .orElse(actor.account());
    return new SessionView(
        actor.account(),
        name,
        actor.roles().stream().sorted().toList(),
        directory.school(actor.schoolId()).map(SchoolView::of).orElse(null),
        null,
        currentYear(),
        access.open(
            place,
            Permission.IMPORT_STUDENTS,
            Permission.USE_COMMENT_BANK,
            Permission.SET_ENTRY_WINDOWS,
            Permission.READ_CLOSING,
            Permission.READ_PROTECTION,
            Permission.READ_CORRECTIONS,
            Permission.DECIDE_CORRECTIONS,
            Permission.READ_AUDIT,
            Permission.KEEP_OWN_SIGNATURE_IMAGE,
            Permission.KEEP_SEAL_IMAGE,
            Permission.GRANT_ACCESS_TO_PROGRAMS));
  }

  private String currentYear() {
    return SchoolYear.of(LocalDate.now(clock)).text();
  }

  /** Only a path of this site: a full address would let a link lead a signed-in person astray. */
  private static URI localPath(@Nullable String returnTo) {
    boolean local =
        returnTo != null
            && returnTo.startsWith("/")
            && !returnTo.startsWith("//")
            && returnTo.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
    URI home = URI.create("/");
    try {
      return local ? new URI(returnTo) : home;
    } catch (URISyntaxException noAddress) {
      return home;
    }
  }

  /** The account that is signed in. */
  @Schema(name = "Session")
  record SessionView(
      @NotNull String account,
      @NotNull String fullName,
      @NotNull List<Role> roles,
      @Nullable @Schema(description = "Null for a program or an account without a school")
          SchoolView school,
      @Nullable @Schema(description = "Of whose office the account is; null for everybody else")
          ProvinceView province,
      @NotNull @Schema(description = "Năm học hiện tại", examples = "2026-2027") String schoolYear,
      @NotNull @Schema(description = "What the account may do for its school")
          List<Permission> actions) {}

  /** The province whose office the account belongs to. */
  @Schema(name = "Province")
  record ProvinceView(
      @NotNull @Schema(description = "Mã tỉnh", examples = "92") String code,
      @NotNull String name) {}

  /** The school of the account. */
  @Schema(name = "School")
  record SchoolView(
      @NotNull UUID id,
      @NotNull @Schema(description = "Mã trường") String code,
      @NotNull String name,
      @NotNull @Schema(description = "Xã, phường") String commune,
      @NotNull @Schema(description = "Tỉnh, thành phố") String province) {

    static SchoolView of(SchoolProfile school) {
      return new SchoolView(
          school.id(), school.code(), school.name(), school.communeName(), school.provinceName());
    }
  }
}
