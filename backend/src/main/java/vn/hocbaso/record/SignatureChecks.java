package vn.hocbaso.record;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.hocbaso.record.document.YearRecordContent;
import vn.hocbaso.signing.SignatureFinding;
import vn.hocbaso.signing.SignatureOutcome;
import vn.hocbaso.signing.SignatureOutcome.Indeterminate;
import vn.hocbaso.signing.SignatureOutcome.Invalid;
import vn.hocbaso.signing.SignatureValidation;
import vn.hocbaso.signing.SignerFinding;

/**
 * Holds the signatures of a file against what a record must have: one signature per role, in its
 * own place, over its own part, by the person or school that the role asks for.
 */
@ApplicationScoped
class SignatureChecks {

  private final SignatureValidation validation;

  @Inject
  SignatureChecks(SignatureValidation validation) {
    this.validation = validation;
  }

  /**
   * Adds the results of the signature checks.
   *
   * @param manager personal id number of the manager who signed, as the register has it
   */
  void check(
      byte[] xml,
      YearRecordContent content,
      Optional<String> manager,
      Map<VerificationCheck, Boolean> checks) {
    List<SignatureFinding> found =
        validation.validateXml(xml, SignatureRole.signedIds()).signatures();
    List<SignatureOutcome> outcomes = found.stream().map(SignatureFinding::outcome).toList();
    checks.put(VerificationCheck.SIGNATURES_PRESENT, onePerRole(found));
    checks.put(
        VerificationCheck.SIGNATURES_INTACT,
        outcomes.stream().noneMatch(SignatureChecks::isBroken));
    checks.put(
        VerificationCheck.CERTIFICATES_TRUSTED,
        outcomes.stream().noneMatch(outcome -> outcome instanceof Invalid && !isBroken(outcome)));
    checks.put(
        VerificationCheck.REVOCATION_KNOWN,
        outcomes.stream().noneMatch(outcome -> outcome instanceof Indeterminate));
    checks.merge(
        VerificationCheck.SIGNERS_ENTITLED,
        found.stream().allMatch(finding -> entitled(finding, content, manager)),
        Boolean::logicalAnd);
  }

  private static boolean onePerRole(List<SignatureFinding> found) {
    return found.size() == SignatureRole.values().length
        && Arrays.stream(SignatureRole.values())
            .allMatch(
                role ->
                    found.stream().filter(one -> FoundSignatures.stands(one, role)).count() == 1);
  }

  private static boolean isBroken(SignatureOutcome outcome) {
    return outcome instanceof Invalid invalid
        && switch (invalid.reason()) {
          case CHANGED, COVERAGE, FORM -> true;
          case REVOKED, EXPIRED, UNTRUSTED -> false;
        };
  }

  private static boolean entitled(
      SignatureFinding finding, YearRecordContent content, Optional<String> manager) {
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
