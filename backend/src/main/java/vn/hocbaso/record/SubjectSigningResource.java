package vn.hocbaso.record;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.hocbaso.school.SchoolYear;

/** What waits for the caller as a subject teacher. */
@Path("/api/v1/schools/{schoolId}/subject-signing")
@Tag(name = "Year records")
@Authenticated
class SubjectSigningResource {

  private final ReadSubjectSigning read;

  @Inject
  SubjectSigningResource(ReadSubjectSigning read) {
    this.read = read;
  }

  /** The subjects that the caller answers for, class by class. */
  @GET
  @Operation(
      operationId = "getSubjectSigning",
      summary = "Môn học chờ tôi ký",
      description =
          "Per class and subject that the caller answers for in the records: what can be signed"
              + " now, what is blocked and why, how many are signed. The places are signed in a"
              + " signing batch with the action SIGN_AS_SUBJECT_TEACHER.")
  public SubjectSigningList list(
      @PathParam("schoolId") UUID schoolId, @QueryParam("schoolYear") @NotNull String schoolYear) {
    return new SubjectSigningList(read.of(schoolId, SchoolYear.read(schoolYear).text()));
  }

  /** The subjects that a teacher signs. */
  @Schema(name = "SubjectSigningList")
  record SubjectSigningList(@NotNull List<SubjectSigningView> items) {}
}
