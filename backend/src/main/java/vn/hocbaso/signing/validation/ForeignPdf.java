package vn.hocbaso.signing.validation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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

  /** Bytes that all claims of a file together may make us digest. */
  private static final long MOST_WORK = 48L * 1024 * 1024;

  private final SealGate gate;

  ForeignPdf(SealGate gate) {
    this.gate = gate;
  }

  ForeignFindings describe(byte[] pdf) {
    List<ForeignSignature> described = new ArrayList<>();
    long work = 0;
    for (Claim claim : ByteRanges.in(pdf).stream().limit(MOST_DESCRIBED).toList()) {
      work += claim.end();
      described.add(work > MOST_WORK ? unreadable() : signature(pdf, claim));
    }
    return new ForeignFindings(described);
  }

  private ForeignSignature signature(byte[] pdf, Claim claim) {
    Seal seal = claim.seal();
    if (seal == null) {
      return unreadable();
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

  private static ForeignSignature unreadable() {
    return new ForeignSignature(
        Optional.empty(), Integrity.UNREADABLE, Trust.UNKNOWN_SIGNER, Scope.PART, Optional.empty());
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
