package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.signing.SignatureFinding;
import vn.hocbaso.signing.SignatureOutcome.Valid;
import vn.hocbaso.signing.SignerFinding;

/**
 * Holds the signatures of a file against what a record must have: one signature per role and per
 * place of a subject teacher, in its own place, over its own part, by the person or school that the
 * role asks for.
 */
@ApplicationScoped
class SignatureChecks {

  /**
   * Adds the results of the signature checks.
   *
   * @param manager personal id number of the manager who signed, as the register has it
   */
  void check(
      List<SignatureFinding> found,
      YearRecordContent content,
      Optional<String> manager,
      CheckResults checks) {
    checks.note(VerificationCheck.SIGNATURES_PRESENT, onePerRole(found, content));
    for (SignatureFinding finding : found) {
      OutcomeChecks.note(finding.outcome(), VerificationCheck.SIGNATURES_INTACT, checks);
      checks.note(VerificationCheck.SIGNERS_ENTITLED, entitled(finding, content, manager));
    }
    inOrder(found, content).ifPresent(ok -> checks.note(VerificationCheck.SIGNED_IN_ORDER, ok));
  }

  private static boolean onePerRole(List<SignatureFinding> found, YearRecordContent content) {
    return found.size() == SubjectSignatures.complete(content)
        && SubjectSignatures.allThere(found, content)
        && Arrays.stream(SignatureRole.values())
            .allMatch(
                role ->
                    found.stream().filter(one -> FoundSignatures.stands(one, role)).count() == 1);
  }

  /**
   * Whether all subject teachers, then homeroom teacher, manager and school signed in this order,
   * by the times that timestamp authorities prove. Empty while a time is unproved and its signature
   * not known to be good: then another check has failed, and why this one is open follows from it.
   */
  private static Optional<Boolean> inOrder(
      List<SignatureFinding> found, YearRecordContent content) {
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

  private static boolean entitled(
      SignatureFinding finding, YearRecordContent content, Optional<String> manager) {
    if (SubjectSignatures.slot(finding, content).isPresent()) {
      return true;
    }
    Optional<SignatureRole> role = finding.slot().flatMap(SignatureRole::ofSlot);
    Optional<SignerFinding> signer = finding.signer();
    if (role.isEmpty() || signer.isEmpty()) {
      return false;
    }
    Optional<String> person = signer.get().personalIdNumber();
    return switch (role.get()) {
      case HOMEROOM_TEACHER ->
          person.equals(Optional.of(content.schoolClass().homeroomTeacher().personalId()));
      case MANAGER -> manager.isPresent() && person.equals(manager);
      case SCHOOL ->
          Objects.equals(signer.get().taxCode().orElse(null), content.school().taxCode());
    };
  }
}
