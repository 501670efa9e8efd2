package vn.hocbaso.signing.validation;

import java.util.List;
import java.util.Optional;
import vn.hocbaso.signing.DocumentFault;
import vn.hocbaso.signing.pdf.SealScan.Seal;
import vn.hocbaso.signing.validation.ByteRanges.Claim;

/**
 * The one seal of a file and, behind it, at most one timestamp over the whole; both by the bytes
 * alone.
 */
final class SealSearch {

  private SealSearch() {}

  /**
   * The seal and what follows it.
   *
   * @param end offset after the last byte that the seal covers
   * @param later a second signature, which must turn out to be nothing but a timestamp of all that
   *     is before it (PAdES baseline LTA, ETSI EN 319 142-1, 5.5)
   */
  record Sealed(Seal seal, int end, Optional<Seal> later) {}

  /** One of the two is there. */
  record Result(Optional<Sealed> sealed, Optional<DocumentFault> fault) {

    private static Result refused(DocumentFault fault) {
      return new Result(Optional.empty(), Optional.of(fault));
    }
  }

  static Result in(byte[] pdf) {
    List<Claim> claims = ByteRanges.in(pdf);
    if (claims.isEmpty()) {
      return Result.refused(DocumentFault.PDF_UNSEALED);
    }
    Claim first = claims.getFirst();
    Seal seal = first.seal();
    if (seal == null) {
      return Result.refused(first.fault().orElseThrow());
    }
    int end = (int) first.end();
    if (claims.size() == 1) {
      return end == pdf.length
          ? new Result(Optional.of(new Sealed(seal, end, Optional.empty())), Optional.empty())
          : Result.refused(Addition.kind(pdf, end));
    }
    return two(pdf, claims, new Sealed(seal, end, Optional.empty()));
  }

  private static Result two(byte[] pdf, List<Claim> claims, Sealed first) {
    Claim last = claims.getLast();
    Seal later = last.seal();
    if (first.end() == pdf.length) {
      return Result.refused(DocumentFault.PDF_SEVERAL_SIGNATURES);
    }
    if (later != null
        && claims.size() == 2
        && later.gapStart() > first.end()
        && last.end() == pdf.length) {
      Sealed both = new Sealed(first.seal(), first.end(), Optional.of(later));
      return new Result(Optional.of(both), Optional.empty());
    }
    // A claim that cannot be believed tells more about the attack than the kind of its bytes.
    return Result.refused(last.fault().orElseGet(() -> Addition.kind(pdf, first.end())));
  }
}
