package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.signing.SignatureFinding;
import vn.hocbaso.signing.SignatureOutcome.Valid;
import vn.hocbaso.signing.SignerFinding;
import vn.hocbaso.signing.XmlFindings;

/**
 * Holds the signatures of a file against what a record must have: one signature per role and per
 * place of a subject teacher, in its own place, over its own part, by the person or school that the
 * role asks for.
 */
@ApplicationScoped
class SignatureChecks {

  /** Adds the results of the signature checks. */
  void check(XmlFindings findings, YearRecordContent content, CheckResults checks) {
    List<SignatureFinding> found = findings.signatures();
    misplaced(found, content, findings.fault().isPresent())
        .ifPresentOrElse(
            reason -> checks.fail(VerificationCheck.SIGNATURES_PRESENT, reason),
            () -> checks.pass(VerificationCheck.SIGNATURES_PRESENT));
    findings
        .fault()
        .ifPresent(
            fault ->
                checks.fail(VerificationCheck.SIGNATURES_INTACT, VerificationReason.of(fault)));
    for (SignatureFinding finding : found) {
      OutcomeChecks.note(
          finding.outcome(), VerificationCheck.SIGNATURES_INTACT, findings.fault(), checks);
      stranger(finding, content)
          .ifPresentOrElse(
              reason -> checks.fail(VerificationCheck.SIGNERS_ENTITLED, reason),
              () -> checks.pass(VerificationCheck.SIGNERS_ENTITLED));
    }
    inOrder(found, content)
        .ifPresent(
            ok ->
                checks.note(VerificationCheck.SIGNED_IN_ORDER, ok, VerificationReason.ORDER_WRONG));
  }

  /**
   * Why it is not one signature for each role, in the place of the role.
   *
   * @param faulty whether the build of the document is wrong; what its signatures cover is then
   *     another check's answer
   */
  private static Optional<VerificationReason> misplaced(
      List<SignatureFinding> found, YearRecordContent content, boolean faulty) {
    int complete = SubjectSignatures.complete(content);
    if (found.size() > complete) {
      return Optional.of(VerificationReason.SIGNATURE_EXTRA);
    }
    if (found.size() < complete) {
      return Optional.of(VerificationReason.SIGNATURE_MISSING);
    }
    boolean onePerRole =
        Arrays.stream(SignatureRole.values())
            .allMatch(role -> found.stream().filter(one -> fills(one, role, faulty)).count() == 1);
    boolean onePerPlace = onePerRole && (faulty || SubjectSignatures.inTheirPlaces(found, content));
    return unless(onePerPlace, VerificationReason.SIGNATURE_MISPLACED);
  }

  private static boolean fills(SignatureFinding one, SignatureRole role, boolean faulty) {
    return FoundSignatures.stands(one, role)
        || (faulty && one.referencedId().isEmpty() && one.slot().equals(Optional.of(role.slot())));
  }

  /**
   * Whether all subject teachers, then homeroom teacher, manager and school signed in this order,
   * by the times that timestamp authorities prove. Empty while a time is unproved and its signature
   * not known to be good: then another check has failed, and why this one is open follows from it.
   * A good signature of the form without a time is passed over: the others are held against each
   * other all the same, and where they are in order it stays open whether all are.
   */
  static Optional<Boolean> inOrder(List<SignatureFinding> found, YearRecordContent content) {
    List<SignatureFinding> timed = found.stream().filter(one -> !one.untimed()).toList();
    return timedInOrder(timed, content, timed.size() < found.size())
        .filter(ok -> !ok || timed.size() == found.size());
  }

  /**
   * The same of the signatures in whose form a time stands.
   *
   * @param others whether there are others, which may be those of the roles that are not found here
   */
  private static Optional<Boolean> timedInOrder(
      List<SignatureFinding> found, YearRecordContent content, boolean others) {
    Instant latest = Instant.MIN;
    for (SignatureFinding finding : found) {
      if (SubjectSignatures.slot(finding, content).isPresent()) {
        Optional<Instant> proved = finding.provedTime();
        if (proved.isEmpty()) {
          return finding.outcome() instanceof Valid ? Optional.of(false) : Optional.empty();
        }
        latest = proved.get().isAfter(latest) ? proved.get() : latest;
      }
    }
    for (SignatureRole role : SignatureRole.values()) {
      Optional<SignatureFinding> finding =
          found.stream().filter(one -> FoundSignatures.stands(one, role)).findFirst();
      Optional<Instant> proved = finding.flatMap(SignatureFinding::provedTime);
      if (finding.isEmpty() && others) {
        continue;
      }
      if (proved.isEmpty()) {
        return finding.filter(one -> one.outcome() instanceof Valid).map(good -> false);
      }
      if (proved.get().isBefore(latest)) {
        return Optional.of(false);
      }
      latest = proved.get();
    }
    return Optional.of(true);
  }

  /**
   * Why the signer is not whom the role asks for. Who was manager stands in no record; by the file
   * alone it must be a person.
   */
  private static Optional<VerificationReason> stranger(
      SignatureFinding finding, YearRecordContent content) {
    if (SubjectSignatures.claimsPlace(finding)) {
      return unless(
          SubjectSignatures.slot(finding, content).isPresent(),
          VerificationReason.SUBJECT_TEACHER_OTHER);
    }
    Optional<SignatureRole> role = finding.slot().flatMap(SignatureRole::ofSlot);
    Optional<SignerFinding> signer = finding.signer();
    if (role.isEmpty()) {
      return Optional.of(VerificationReason.SIGNATURE_MISPLACED);
    }
    Optional<String> person = signer.flatMap(SignerFinding::personalIdNumber);
    Optional<String> school = signer.flatMap(SignerFinding::taxCode);
    return switch (role.get()) {
      case HOMEROOM_TEACHER ->
          unless(
              person.equals(Optional.of(content.schoolClass().homeroomTeacher().personalId())),
              VerificationReason.TEACHER_OTHER);
      case MANAGER -> unless(person.isPresent(), VerificationReason.MANAGER_OTHER);
      case SCHOOL ->
          unless(
              school.equals(Optional.ofNullable(content.school().taxCode())),
              VerificationReason.SCHOOL_OTHER);
    };
  }

  private static Optional<VerificationReason> unless(boolean ok, VerificationReason otherwise) {
    return ok ? Optional.empty() : Optional.of(otherwise);
  }
}
