package vn.hocbaso.gradebook.window;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Permission;
import vn.hocbaso.access.Place;
import vn.hocbaso.platform.web.RequestContext;
import vn.hocbaso.platform.web.Versions;
import vn.hocbaso.school.SchoolKey;
import vn.hocbaso.school.SchoolYear;
import vn.hocbaso.school.SubjectCatalogue;

/** When values are taken into the grade books of a school. */
@Path("/api/v1/schools/{schoolId}/entry-windows")
@Tag(name = "Entry windows", description = "Thời gian nhập")
@Authenticated
class EntryWindowResource {

  private final Access access;
  private final StoredWindows windows;
  private final SetEntryWindow setting;
  private final SubjectCatalogue catalogue;
  private final RequestContext request;

  @Inject
  EntryWindowResource(
      Access access,
      StoredWindows windows,
      SetEntryWindow setting,
      SubjectCatalogue catalogue,
      RequestContext request) {
    this.access = access;
    this.windows = windows;
    this.setting = setting;
    this.catalogue = catalogue;
    this.request = request;
  }

  /** The windows of a school year. */
  @GET
  @Transactional
  @Operation(
      operationId = "listEntryWindows",
      summary = "Thời gian nhập của một năm học",
      description =
          "School administrator (QTT) or manager (CBQL). A value is taken while every window that"
              + " applies is open: of the period, of the class, of the subject. Without a window"
              + " there is no bound.")
  public WindowList list(
      @PathParam("schoolId") UUID schoolId, @QueryParam("schoolYear") @Nullable String schoolYear) {
    access.require(Permission.SET_ENTRY_WINDOWS, Place.school(schoolId));
    SchoolYear year = SchoolYear.read(schoolYear == null ? "" : schoolYear);
    return new WindowList(
        windows.ofYear(schoolId, year.text()).stream().map(WindowView::of).toList(),
        windows.ofProvince(schoolId, year.text()).stream().map(ProvinceDatesView::of).toList(),
        catalogue.subjects(schoolId, year, request.language()).stream()
            .map(subject -> new SubjectView(subject.code(), subject.name(), subject.classes()))
            .toList());
  }

  /** Sets a window. */
  @POST
  @Operation(
      operationId = "addEntryWindow",
      summary = "Đặt thời gian nhập",
      description =
          "409 ENTRY_WINDOW_EXISTS when there is one for the same period, class and subject.")
  public RestResponse<WindowView> add(
      @PathParam("schoolId") UUID schoolId, @Valid @NotNull NewWindow body) {
    return tagged(
        setting.add(
            schoolId,
            new WindowScope(
                body.schoolYear(), body.period(), body.classId(), body.subject(), body.column()),
            body.span().moments()));
  }

  /** Moves a window. */
  @PUT
  @Path("/{windowId}")
  @Operation(
      operationId = "changeEntryWindow",
      summary = "Đổi thời gian nhập",
      description = "412 with the present window when If-Match is stale.")
  public RestResponse<WindowView> change(
      @PathParam("schoolId") UUID schoolId,
      @PathParam("windowId") UUID windowId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @Valid @NotNull Span body) {
    return tagged(
        setting.change(
            new SchoolKey(schoolId, windowId), Versions.required(ifMatch), body.moments()));
  }

  /** Takes a window away. */
  @DELETE
  @Path("/{windowId}")
  @Operation(operationId = "removeEntryWindow", summary = "Bỏ thời gian nhập")
  public RestResponse<Void> remove(
      @PathParam("schoolId") UUID schoolId,
      @PathParam("windowId") UUID windowId,
      @HeaderParam("If-Match") @Nullable String ifMatch) {
    setting.remove(new SchoolKey(schoolId, windowId), Versions.required(ifMatch));
    return RestResponse.noContent();
  }

  private static RestResponse<WindowView> tagged(WindowView view) {
    return RestResponse.ResponseBuilder.ok(view)
        .header("ETag", Versions.entityTag(view.version()))
        .build();
  }

  /** All windows of a year. */
  @Schema(name = "EntryWindowList")
  record WindowList(
      @NotNull List<WindowView> items,
      @NotNull
          @Schema(description = "Dates of the province, within which the school's windows count")
          List<ProvinceDatesView> province,
      @NotNull @Schema(description = "What a window can be narrowed to")
          List<SubjectView> subjects) {}

  /** A subject that some class of the year has. */
  @Schema(name = "EntryWindowSubject", description = "Môn học")
  record SubjectView(
      @NotNull @Schema(examples = "TOAN") String code,
      @NotNull @Schema(examples = "Toán") String name,
      @NotNull @Schema(description = "The classes that have it") List<UUID> classIds) {}

  /** A window to set. */
  @Schema(name = "NewEntryWindow")
  record NewWindow(
      @NotBlank @Schema(examples = "2026-2027") String schoolYear,
      @NotBlank @Size(max = 10) @Schema(description = "Kỳ", examples = "HK1") String period,
      @Nullable @Schema(description = "Null: every class") UUID classId,
      @Nullable @Size(max = 40) @Schema(description = "Mã môn học; null: everything")
          String subject,
      @Nullable
          @Size(max = 60)
          @Schema(description = "Mã cột; null: every column. Not together with a subject")
          String column,
      @NotNull @Valid Span span) {}

  /** Between which moments. */
  @Schema(name = "EntryWindowSpan")
  record Span(
      @NotNull Instant opensAt,
      @NotNull @Schema(description = "The first moment that is refused") Instant closesAt) {

    Moments moments() {
      return new Moments(opensAt, closesAt);
    }
  }
}
