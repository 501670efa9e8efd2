package vn.hocbaso.record;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.signing.ForeignSignature;

/** The answer to anybody who asks whether a record is genuine. */
@Schema(name = "Verification")
record VerificationView(
    @NotNull VerificationOutcome outcome,
    @NotNull
        @Schema(description = "Of the file or code in three words; in force or not says registry")
        Verdict verdict,
    @NotNull @Schema(description = "The answer in a few words") String headline,
    @NotNull @Schema(description = "What it means, for somebody who is not an expert")
        String explanation,
    @NotNull @Schema(description = "What to do now") String advice,
    @Nullable @Schema(description = "The check that decided a refusal")
        VerificationCheck failedCheck,
    @Nullable @Schema(description = "What exactly was found") ReasonBlock reason,
    @NotNull @Schema(description = "What the register of issued records says")
        RegistryBlock registry,
    @Nullable @Schema(description = "The least that identifies the record") RecordBlock record,
    @NotNull @Schema(description = "Who signed in which role and when")
        List<SignatureBlock> signatures,
    @NotNull
        @Schema(
            description =
                "Subject teachers (GVBM) in the order of the subjects; none in primary school")
        List<SubjectSignatureBlock> subjectSignatures,
    @Nullable Instant issuedAt,
    @Nullable @Schema(description = "Present exactly if the record was revoked")
        RevocationBlock revocation,
    @NotNull @Schema(description = "What was checked, in order") List<CheckBlock> checks,
    @NotNull @Schema(description = "Signatures of a file that another system made")
        List<ForeignSignatureBlock> foreignSignatures) {

  /** The same answer with what the signatures of a foreign file say. */
  VerificationView withForeign(List<ForeignSignatureBlock> found) {
    return new VerificationView(
        outcome,
        verdict,
        headline,
        explanation,
        advice,
        failedCheck,
        reason,
        registry,
        record,
        signatures,
        subjectSignatures,
        issuedAt,
        revocation,
        checks,
        found);
  }

  /** What a check comes down to. */
  @Schema(name = "VerificationVerdict")
  enum Verdict {
    /** Hợp lệ. */
    VALID,
    /** Không hợp lệ. */
    NOT_VALID,
    /** Chưa kết luận được: something needed to be sure is missing. */
    CANNOT_DECIDE
  }

  /** What the register says. */
  @Schema(name = "RegistryState")
  enum RegistryState {
    /** Issued and in force. */
    ISSUED,
    /** Revoked; nothing newer has been issued. */
    REVOKED,
    /** Revoked, and a newer record of the same year has been issued. */
    REPLACED,
    /** Not there. */
    NOT_ISSUED,
    /** The answer was clear before anybody asked. */
    NOT_ASKED
  }

  /** A code for programs and the words for people. */
  @Schema(name = "VerificationFinding")
  record ReasonBlock(
      @NotNull @Schema(description = "See docs/verification.md") VerificationReason code,
      @NotNull String text) {}

  /** The state in the register and its words. */
  @Schema(name = "VerificationRegistry")
  record RegistryBlock(@NotNull RegistryState state, @NotNull String label) {}

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

  /** That a record was taken out of force. */
  @Schema(name = "VerifiedRevocation")
  record RevocationBlock(
      @NotNull Instant at,
      @Nullable
          @Schema(
              description =
                  "The school's words; absent of revocations from before reasons were public")
          String reason,
      @Nullable @Schema(description = "What is in force in its place, once that is issued")
          ReplacementBlock replacedBy) {}

  /** The record that is in force in the place of a revoked one. */
  @Schema(name = "VerifiedReplacement")
  record ReplacementBlock(@NotNull String lookupCode, @NotNull int recordVersion) {}

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

  /** A subject teacher's signature as the public sees it: what the record prints, and when. */
  @Schema(name = "VerifiedSubjectSignature")
  record SubjectSignatureBlock(
      @NotNull @Schema(description = "Môn học", examples = "Toán") String subject,
      @NotNull String signer,
      @Nullable @Schema(description = "Time that the signature claims; plain XML-DSig claims none")
          Instant signedAt,
      @Nullable @Schema(description = "Time confirmed by a timestamp authority")
          Instant timestampedAt) {

    static SubjectSignatureBlock of(SignedSubject signed) {
      return new SubjectSignatureBlock(
          signed.subjectName(),
          signed.teacherName(),
          Objects.requireNonNull(signed.signedAt()),
          signed.timestampedAt());
    }
  }

  /** A check and how it went. */
  @Schema(name = "VerificationCheckResult")
  record CheckBlock(
      @NotNull VerificationCheck check, @NotNull String label, @NotNull boolean passed) {}

  /** A signature of a foreign file; integrity and trust are separate questions. */
  @Schema(name = "ForeignSignature")
  record ForeignSignatureBlock(
      @Nullable String signer,
      @Nullable String certificateIssuer,
      @Nullable @Schema(description = "What the signer says") Instant claimedTime,
      ForeignSignature.@NotNull Integrity integrity,
      @NotNull String integrityLabel,
      ForeignSignature.@NotNull Trust trust,
      @NotNull String trustLabel,
      ForeignSignature.@NotNull Scope scope,
      @NotNull String scopeLabel) {}
}
