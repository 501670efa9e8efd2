package vn.hocbaso.record;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subject of a class that a teacher signs in the year records. */
@Schema(name = "SubjectSigning")
record SubjectSigningView(
    @NotNull UUID classId,
    @NotNull String className,
    @NotNull String subject,
    @NotNull String subjectName,
    @NotNull @Schema(description = "What can be signed now") List<ReadyPlace> ready,
    @NotNull @Schema(description = "What cannot be signed now, with the reason")
        List<BlockedPlace> blocked,
    @NotNull @Schema(description = "How many records are signed") int signed) {

  /** The place for a signature. */
  @Schema(name = "SubjectPlace")
  record ReadyPlace(
      @NotNull UUID id,
      @NotNull @Schema(description = "To be sent with the signing batch") long version,
      @NotNull String studentName) {}

  /** A record that cannot be signed now. */
  @Schema(name = "BlockedSubjectPlace")
  record BlockedPlace(
      @NotNull String studentName,
      @NotNull @Schema(description = "Why, and what to do; for people") String reason) {}
}
