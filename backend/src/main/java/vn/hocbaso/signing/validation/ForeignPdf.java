package vn.hocbaso.signing.validation;

import java.util.Arrays;
import java.util.Optional;
import vn.hocbaso.signing.ForeignFindings;
import vn.hocbaso.signing.ForeignSignature;
import vn.hocbaso.signing.ForeignSignature.Integrity;
import vn.hocbaso.signing.ForeignSignature.Scope;
import vn.hocbaso.signing.ForeignSignature.Trust;
import vn.hocbaso.signing.SignatureOutcome.Invalid;
import vn.hocbaso.signing.pdf.SealScan.Seal;
import vn.hocbaso.signing.validation.ByteRanges.Claim;

/** Describes the signatures of a PDF that is none of ours, by its bytes alone. */
final class ForeignPdf {

  /** Each costs a digest over the file, which a stranger could ask for many times. */
  private static final int MOST_DESCRIBED = 10;

  private final SealGate gate;

  ForeignPdf(SealGate gate) {
    this.gate = gate;
  }

  ForeignFindings describe(byte[] pdf) {
    return new ForeignFindings(
        ByteRanges.in(pdf).stream()
            .limit(MOST_DESCRIBED)
            .map(claim -> signature(pdf, claim))
            .toList());
  }

  private ForeignSignature signature(byte[] pdf, Claim claim) {
    Seal seal = claim.seal();
    if (seal == null) {
      return new ForeignSignature(
          Optional.empty(),
          Integrity.UNREADABLE,
          Trust.UNKNOWN_SIGNER,
          Scope.PART,
          Optional.empty());
    }
    byte[] covered = Arrays.copyOf(pdf, (int) claim.end());
    Scope scope = claim.end() == pdf.length ? Scope.WHOLE_FILE : Scope.EARLIER_STATE;
    if (gate.timestamped(covered, seal)) {
      return new ForeignSignature(
          Optional.empty(), Integrity.INTACT, Trust.TRUSTED, scope, Optional.empty());
    }
    SealGate.Pass pass = gate.check(covered, seal);
    Optional<Invalid.Reason> refusal = pass.refusal();
    return new ForeignSignature(
        pass.signer().map(Signers::of), integrity(refusal), trust(pass), scope, pass.claimedTime());
  }

  private static Integrity integrity(Optional<Invalid.Reason> refusal) {
    return refusal
        .map(
            reason ->
                switch (reason) {
                  case CHANGED -> Integrity.CHANGED;
                  case UNTRUSTED -> Integrity.INTACT;
                  case REVOKED, EXPIRED, COVERAGE, FORM -> Integrity.UNREADABLE;
                })
        .orElse(Integrity.INTACT);
  }

  private static Trust trust(SealGate.Pass pass) {
    return pass.trusted() ? Trust.TRUSTED : Trust.UNKNOWN_SIGNER;
  }
}
