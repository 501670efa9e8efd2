package vn.hocbaso.record;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The answer to anybody who asks whether a record is genuine. */
@Schema(name = "Verification")
record VerificationView(
    @NotNull VerificationOutcome outcome,
    @NotNull @Schema(description = "The answer in a few words") String headline,
    @NotNull @Schema(description = "What it means, for somebody who is not an expert")
        String explanation,
    @Nullable @Schema(description = "The check that decided a refusal")
        VerificationCheck failedCheck,
    @Nullable @Schema(description = "The least that identifies the record") RecordBlock record,
    @NotNull @Schema(description = "Who signed in which role and when")
        List<SignatureBlock> signatures,
    @Nullable Instant issuedAt,
    @Nullable Instant revokedAt,
    @NotNull @Schema(description = "What was checked, in order") List<CheckBlock> checks) {

  /** The least that identifies a record: no name in full, no date of birth, no mark. */
  @Schema(name = "VerifiedRecord")
  record RecordBlock(
      @NotNull String schoolName,
      @NotNull String commune,
      @NotNull String province,
      @NotNull String schoolYear,
      @NotNull String className,
      @NotNull @Schema(description = "Initials", examples = "N. T. M. A.") String studentInitials,
      @NotNull int recordVersion,
      @NotNull String lookupCode) {}

  /** A signature as the public sees it. */
  @Schema(name = "VerifiedSignature")
  record SignatureBlock(
      @NotNull SignatureRole role,
      @NotNull @Schema(description = "The role in words") String roleLabel,
      @NotNull String signer,
      @Nullable @Schema(description = "Chức danh khi ký") String signerTitle,
      @NotNull Instant signedAt,
      @Nullable @Schema(description = "Time confirmed by a timestamp authority")
          Instant timestampedAt,
      @NotNull String certificateIssuer) {}

  /** A check and how it went. */
  @Schema(name = "VerificationCheckResult")
  record CheckBlock(
      @NotNull VerificationCheck check, @NotNull String label, @NotNull boolean passed) {}
}
