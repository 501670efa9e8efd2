package vn.hocbaso.gradebook.correction;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.gradebook.column.PlainText;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.platform.problem.Violation;
import vn.hocbaso.platform.web.Versions;

/** Asking for a value of a closed book to be opened. */
@Path("/api/v1/schools/{schoolId}/classes/{classId}/grade-books/{period}")
@Tag(name = "Corrections", description = "Yêu cầu sửa điểm sau tổng kết")
@Authenticated
class CorrectionRequestResource {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 1000;

  private final RequestCorrection requesting;

  @Inject
  CorrectionRequestResource(RequestCorrection requesting) {
    this.requesting = requesting;
  }

  /** Asks for one cell. */
  @POST
  @Path("/students/{studentId}/cells/{column}/corrections")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "requestCorrection",
      summary = "Yêu cầu mở một ô điểm để sửa",
      description =
          "In a closed book, by whoever may enter the column. One request for a cell at a time (409"
              + " CORRECTION_EXISTS). The file is optional: PDF, JPEG or PNG by its content, at"
              + " most 5 MB.")
  public RestResponse<CorrectionView> request(
      @BeanParam CellAddress address,
      @RestForm("reason")
          @Nullable
          @Schema(description = "Lý do, 10 đến 1000 ký tự", examples = "Chấm sót câu 3 bài giữa kì")
          String reason,
      @RestForm("file") @Nullable FileUpload file) {
    CorrectedCell cell = address.cell();
    requesting.requireTeacher(cell);
    CorrectionView view = requesting.request(cell, words(reason), file == null ? null : read(file));
    return RestResponse.ResponseBuilder.ok(view)
        .header("ETag", Versions.entityTag(view.version()))
        .build();
  }

  private static String words(@Nullable String reason) {
    String words = reason == null ? "" : reason.strip();
    if (words.length() < SHORTEST || words.length() > LONGEST) {
      throw invalid("VALUE_SIZE", SHORTEST, LONGEST);
    }
    if (PlainText.hasForbiddenCharacter(words.replaceAll("[\\r\\n\\t]", " "))) {
      throw invalid("VALUE_PLAIN_TEXT");
    }
    return words;
  }

  private static DomainException invalid(String code, Object... arguments) {
    return DomainException.of(PlatformProblem.INVALID_REQUEST)
        .withViolations(List.of(Violation.at("/reason", code, arguments)));
  }

  private static CorrectionFile read(FileUpload file) {
    CorrectionFile.requireSize(file.size());
    try {
      return CorrectionFile.of(file.fileName(), Files.readAllBytes(file.uploadedFile()));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Where the cell stands. */
  record CellAddress(
      @PathParam("schoolId") UUID schoolId,
      @PathParam("classId") UUID classId,
      @PathParam("period") String period,
      @PathParam("studentId") UUID studentId,
      @PathParam("column") String column) {

    CorrectedCell cell() {
      return new CorrectedCell(schoolId, classId, period, studentId, column);
    }
  }
}
