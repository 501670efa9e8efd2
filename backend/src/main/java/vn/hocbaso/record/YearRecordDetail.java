package vn.hocbaso.record;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A year record opened: where it stands, what it says, who signed, what happened to it. */
@Schema(name = "YearRecordDetail")
record YearRecordDetail(
    @NotNull YearRecordSummary summary,
    @NotNull ContentView content,
    @NotNull @Schema(description = "Signatures that count, in their order")
        List<SignatureView> signatures,
    @NotNull
        @Schema(
            description = "Subject teachers and whether they have signed; none in primary school")
        List<SubjectSignatureView> subjectSignatures,
    @NotNull @Schema(description = "Every act, oldest first") List<EventView> events) {

  /** A signature on the record. */
  @Schema(name = "YearRecordSignature")
  record SignatureView(
      @NotNull SignatureRole role,
      @NotNull String signerName,
      @Nullable @Schema(description = "Chức danh khi ký") String signerTitle,
      @NotNull Instant signedAt,
      @Nullable @Schema(description = "Time confirmed by a timestamp authority")
          Instant timestampedAt,
      @NotNull String certificateIssuer) {

    static SignatureView of(RecordSignature signature) {
      return new SignatureView(
          signature.role(),
          signature.signerName(),
          signature.signerTitle(),
          Objects.requireNonNull(signature.signedAt()),
          signature.timestampedAt(),
          CertificateIssuer.shown(signature.certificateIssuer()));
    }
  }

  /** Whether a subject teacher has signed. */
  @Schema(name = "YearRecordSubjectSignature")
  record SubjectSignatureView(
      @NotNull String subjectName, @NotNull String teacherName, @NotNull boolean signed) {

    static SubjectSignatureView of(SigningSlot slot) {
      return new SubjectSignatureView(slot.subjectName(), slot.teacherName(), slot.signed());
    }
  }

  /** An act that happened to the record. */
  @Schema(name = "YearRecordEvent")
  record EventView(
      @NotNull int number,
      @NotNull RecordAct act,
      @NotNull Instant at,
      @NotNull @Schema(description = "Account that acted") String actor,
      @NotNull @Schema(description = "Full name of the person; the account where none is known")
          String actorName,
      @Nullable String reason) {

    static EventView of(RecordEvent event, Map<String, String> names) {
      return new EventView(
          event.number(),
          event.act(),
          event.at(),
          event.actor(),
          names.getOrDefault(event.actor(), event.actor()),
          event.reason());
    }
  }
}
