package vn.hocbaso.record;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.platform.problem.Violation;
import vn.hocbaso.platform.web.RateLimit;

/** Verification for everybody: no account is needed. */
@Path("/api/v1/public/verifications")
@PermitAll
@Tag(name = "Verification", description = "Xác minh học bạ, không cần tài khoản")
class VerificationResource {

  private static final long LARGEST = 10L * 1024 * 1024;

  private final VerifyByCode byCode;
  private final VerifyFile byFile;
  private final RateLimit limit;
  private final CheckingPlaces places;

  @Inject
  VerificationResource(
      VerifyByCode byCode, VerifyFile byFile, RateLimit limit, CheckingPlaces places) {
    this.byCode = byCode;
    this.byFile = byFile;
    this.limit = limit;
    this.places = places;
  }

  /** Whether the record with this code was issued and is in force. */
  @GET
  @Path("/{code}")
  @Operation(
      operationId = "verifyByCode",
      summary = "Xác minh bằng mã tra cứu",
      description =
          "Case, spaces and dashes do not matter. A record that was not issued is UNKNOWN. 429 when"
              + " one address asks too often.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = VerificationView.class)))
  public Response verify(@PathParam("code") String code) {
    limit.count(RateLimit.Kind.LOOK_UP);
    return answer(byCode.verify(code));
  }

  /** Whether this file is a record that was issued and is in force. */
  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "verifyFile",
      summary = "Xác minh bằng tệp XML hoặc PDF",
      description =
          "At most 10 MiB. The file is checked and forgotten. 503 while too many are being"
              + " checked.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = VerificationView.class)))
  public Response verifyFile(@RestForm("file") @Nullable FileUpload file) {
    byte[] content = accepted(file);
    return answer(places.within(() -> byFile.verify(content)));
  }

  /** What the signatures in this file are worth, in the terms of the standard. */
  @POST
  @Path("/reports")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Produces(MediaType.APPLICATION_XML)
  @Operation(
      operationId = "verifyFileReport",
      summary = "Báo cáo kiểm tra chữ ký theo ETSI TS 119 102-2",
      description =
          "The signature validation report of ETSI TS 119 102-2 on every signature of an XML, or on"
              + " the seal of a PDF: for experts and courts. It speaks of signatures, not of roles,"
              + " pages or the register; those are in the answer of verifyFile. 422 for a file that"
              + " is refused by its build.")
  @APIResponse(
      responseCode = "200",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_XML,
              schema = @Schema(type = SchemaType.STRING)))
  public Response report(@RestForm("file") @Nullable FileUpload file) {
    byte[] content = accepted(file);
    String report = places.within(() -> byFile.report(content));
    return Response.ok(report, MediaType.APPLICATION_XML + ";charset=UTF-8")
        .header("Cache-Control", "no-store")
        .header("Content-Disposition", "attachment; filename=\"bao-cao-ETSI-119-102-2.xml\"")
        .build();
  }

  private byte[] accepted(@Nullable FileUpload file) {
    limit.count(RateLimit.Kind.FILE);
    if (file == null) {
      throw DomainException.of(PlatformProblem.INVALID_REQUEST)
          .withViolations(List.of(Violation.at("/file", "VALUE_NOT_NULL")));
    }
    if (file.size() > LARGEST) {
      throw DomainException.of(RecordProblem.VERIFICATION_FILE_TOO_LARGE);
    }
    return read(file);
  }

  private static byte[] read(FileUpload file) {
    try {
      return Files.readAllBytes(file.uploadedFile());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Response answer(VerificationView view) {
    return Response.ok(view).header("Cache-Control", "no-store").build();
  }
}
