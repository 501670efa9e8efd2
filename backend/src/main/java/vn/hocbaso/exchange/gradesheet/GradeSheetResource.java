package vn.hocbaso.exchange.gradesheet;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.gradebook.BookPages.Address;

/** Grade books as Excel files. */
@Path("/api/v1/schools/{schoolId}/classes/{classId}/grade-books/{period}/sheet")
@Tag(
    name = "Grade sheets",
    description = "Sổ theo dõi và đánh giá bằng tệp Excel: tải về, nhập lại")
@Authenticated
class GradeSheetResource {

  static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final ExportGradeSheet exporting;

  @Inject
  GradeSheetResource(ExportGradeSheet exporting) {
    this.exporting = exporting;
  }

  /** The book as a file, made for the caller. */
  @GET
  @Produces({WORKBOOK, MediaType.APPLICATION_JSON})
  @Operation(
      operationId = "exportGradeSheet",
      summary = "Tải sổ theo dõi và đánh giá thành tệp Excel",
      description =
          "The columns that the caller may see, or those of one subject; cells that the caller may"
              + " not write now are locked. The file remembers the version of every cell, so that"
              + " it can come back by checkGradeSheet without overwriting what is newer. Each"
              + " export is remembered in the trail.")
  @APIResponse(
      responseCode = "200",
      description = "The workbook",
      content =
          @Content(
              mediaType = WORKBOOK,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response export(
      @PathParam("schoolId") UUID schoolId,
      @PathParam("classId") UUID classId,
      @PathParam("period") String period,
      @QueryParam("subject") @Nullable @Schema(description = "Mã môn học", examples = "TOAN")
          String subject) {
    ExportGradeSheet.Exported file =
        exporting.export(new Address(schoolId, classId, period), subject);
    return file(file.name(), file.content());
  }

  /** A workbook to be kept by whoever asked, and by nothing on the way. */
  static Response file(SheetName name, byte[] content) {
    return Response.ok(content, WORKBOOK)
        .header("Content-Disposition", name.disposition())
        .header("Cache-Control", "private, no-store")
        .build();
  }
}
