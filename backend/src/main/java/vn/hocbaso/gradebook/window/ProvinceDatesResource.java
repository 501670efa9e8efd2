package vn.hocbaso.gradebook.window;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Permission;
import vn.hocbaso.gradebook.window.EntryWindowResource.Span;
import vn.hocbaso.platform.web.Versions;
import vn.hocbaso.school.SchoolYear;

/** Between which moments the schools of a province take values. */
@Path("/api/v1/provinces/{provinceCode}/entry-dates/{schoolYear}")
@Tag(name = "Entry windows", description = "Thời gian nhập")
@Authenticated
class ProvinceDatesResource {

  private final Access access;
  private final StoredProvinceDates stored;
  private final SetProvinceDates setting;

  @Inject
  ProvinceDatesResource(Access access, StoredProvinceDates stored, SetProvinceDates setting) {
    this.access = access;
    this.stored = stored;
    this.setting = setting;
  }

  /** The dates of a school year. */
  @GET
  @Transactional
  @Operation(
      operationId = "listProvinceDates",
      summary = "Lịch nhập của tỉnh trong một năm học",
      description =
          "Province officer (chuyên viên Sở). A value is taken while the dates of the province and"
              + " the windows of the school are all open; a period without dates has no bound from"
              + " the province.")
  public DatesList list(
      @PathParam("provinceCode") String provinceCode, @PathParam("schoolYear") String schoolYear) {
    access.requireOfficer(Permission.SET_PROVINCE_DATES, provinceCode);
    SchoolYear year = SchoolYear.read(schoolYear);
    return new DatesList(
        stored.ofYear(provinceCode, year.text()).stream().map(ProvinceDatesView::of).toList());
  }

  /** Sets or moves the dates of a period. */
  @PUT
  @Path("/{period}")
  @Operation(
      operationId = "setProvinceDates",
      summary = "Đặt lịch nhập của tỉnh cho một kỳ",
      description =
          "If-Match is \"0\" where none are set. 412 with the present dates when it is stale.")
  public RestResponse<ProvinceDatesView> set(
      @PathParam("provinceCode") String provinceCode,
      @PathParam("schoolYear") String schoolYear,
      @PathParam("period") String period,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull Span body) {
    ProvinceDatesView view =
        setting.set(
            new ProvincePeriod(provinceCode, schoolYear, period),
            Versions.required(ifMatch),
            body.moments());
    return RestResponse.ResponseBuilder.ok(view)
        .header("ETag", Versions.entityTag(view.version()))
        .build();
  }

  /** Takes the dates of a period away. */
  @DELETE
  @Path("/{period}")
  @Operation(operationId = "removeProvinceDates", summary = "Bỏ lịch nhập của tỉnh cho một kỳ")
  public RestResponse<Void> remove(
      @PathParam("provinceCode") String provinceCode,
      @PathParam("schoolYear") String schoolYear,
      @PathParam("period") String period,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    setting.remove(
        new ProvincePeriod(provinceCode, schoolYear, period), Versions.required(ifMatch));
    return RestResponse.noContent();
  }

  /** All dates of a year. */
  @Schema(name = "ProvinceDatesList")
  record DatesList(@NotNull List<ProvinceDatesView> items) {}
}
