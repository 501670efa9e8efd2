package vn.hocbaso.exchange.push;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Takes lists from programs; see {@code docs/exchange/push.md}. */
@Path("/api/v1/exchange/schools/{schoolCode}")
@Tag(name = "Exchange", description = "Trao đổi dữ liệu với phần mềm nhà cung cấp")
@Authenticated
class PushResource {

  private final PushLists pushing;

  @Inject
  PushResource(PushLists pushing) {
    this.pushing = pushing;
  }

  /** Takes staff. */
  @POST
  @Path("/staff")
  @Consumes({MediaType.APPLICATION_JSON, PushBody.LINES})
  @Operation(
      operationId = "pushStaff",
      summary = "Gửi danh sách cán bộ, giáo viên, nhân viên",
      description =
          "Programs with staff:write. Up to 1,000 items as a JSON array or one on each line; each is"
              + " answered for itself. The account is settled once it is there.")
  public PushAnswer staff(
      @PathParam("schoolCode") String schoolCode,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @QueryParam("atomic") @DefaultValue("false") boolean atomic,
      @RequestBody(
              content = {
                @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema =
                        @Schema(
                            type = SchemaType.ARRAY,
                            implementation = PushSchemas.StaffItem.class)),
                @Content(mediaType = PushBody.LINES)
              })
          byte[] body) {
    return push(ListName.STAFF, new Arrival(schoolCode, type, key, atomic), body);
  }

  /** Takes classes. */
  @POST
  @Path("/classes")
  @Consumes({MediaType.APPLICATION_JSON, PushBody.LINES})
  @Operation(
      operationId = "pushClasses",
      summary = "Gửi danh sách lớp",
      description =
          "Programs with classes:write. Grade and kind are settled once students are in the class.")
  public PushAnswer classes(
      @PathParam("schoolCode") String schoolCode,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @QueryParam("atomic") @DefaultValue("false") boolean atomic,
      @RequestBody(
              content = {
                @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema =
                        @Schema(
                            type = SchemaType.ARRAY,
                            implementation = PushSchemas.ClassItem.class)),
                @Content(mediaType = PushBody.LINES)
              })
          byte[] body) {
    return push(ListName.CLASSES, new Arrival(schoolCode, type, key, atomic), body);
  }

  /** Takes students. */
  @POST
  @Path("/students")
  @Consumes({MediaType.APPLICATION_JSON, PushBody.LINES})
  @Operation(
      operationId = "pushStudents",
      summary = "Gửi danh sách học sinh",
      description =
          "Programs with students:write. Named by student code, or by personal id number while there"
              + " is no code; the code that comes later is taken over by the same student.")
  public PushAnswer students(
      @PathParam("schoolCode") String schoolCode,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @QueryParam("atomic") @DefaultValue("false") boolean atomic,
      @RequestBody(
              content = {
                @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema =
                        @Schema(
                            type = SchemaType.ARRAY,
                            implementation = PushSchemas.StudentItem.class)),
                @Content(mediaType = PushBody.LINES)
              })
          byte[] body) {
    return push(ListName.STUDENTS, new Arrival(schoolCode, type, key, atomic), body);
  }

  /** Takes enrolments. */
  @POST
  @Path("/enrolments")
  @Consumes({MediaType.APPLICATION_JSON, PushBody.LINES})
  @Operation(
      operationId = "pushEnrolments",
      summary = "Gửi danh sách ghi danh",
      description =
          "Programs with students:write. One place for each student and school year; whoever leaves"
              + " gets a status that says so.")
  public PushAnswer enrolments(
      @PathParam("schoolCode") String schoolCode,
      @HeaderParam(HttpHeaders.CONTENT_TYPE) String type,
      @HeaderParam("Idempotency-Key") @Nullable String key,
      @QueryParam("atomic") @DefaultValue("false") boolean atomic,
      @RequestBody(
              content = {
                @Content(
                    mediaType = MediaType.APPLICATION_JSON,
                    schema =
                        @Schema(
                            type = SchemaType.ARRAY,
                            implementation = PushSchemas.EnrolmentItem.class)),
                @Content(mediaType = PushBody.LINES)
              })
          byte[] body) {
    return push(ListName.ENROLMENTS, new Arrival(schoolCode, type, key, atomic), body);
  }

  private record Arrival(
      String schoolCode, String type, @Nullable String idempotencyKey, boolean atomic) {}

  private PushAnswer push(ListName list, Arrival arrival, byte[] body) {
    boolean lines = arrival.type().toLowerCase(Locale.ROOT).startsWith(PushBody.LINES);
    return pushing.push(
        new PushRequest(
            list, arrival.schoolCode(), body, lines, arrival.atomic(), arrival.idempotencyKey()));
  }
}
