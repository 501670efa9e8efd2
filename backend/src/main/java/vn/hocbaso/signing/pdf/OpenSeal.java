package vn.hocbaso.signing.pdf;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.DSSMessageDigest;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.spi.DSSUtils;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import vn.hocbaso.signing.pdf.SealScan.Seal;

/**
 * A file whose seal is there but for its value. To parse the file and write it anew costs more than
 * all else in sealing, and need be done once.
 */
final class OpenSeal {

  private OpenSeal() {}

  /** What the library has just written to know what is to be signed. */
  static byte[] written(PAdESSignatureParameters parameters) {
    return DSSUtils.toByteArray(parameters.getPdfSignatureCache().getToBeSignedDocument());
  }

  /**
   * Spares the library to write it again. A file that an older version froze has no seal yet and is
   * left to the library.
   */
  static void use(byte[] frozen, PAdESSignatureParameters parameters) {
    Optional<Seal> open = SealScan.find(frozen).filter(OpenSeal::isOpen);
    open.ifPresent(
        seal -> {
          parameters.getPdfSignatureCache().setMessageDigest(digest(frozen, seal, parameters));
          parameters.getPdfSignatureCache().setToBeSignedDocument(new InMemoryDocument(frozen));
        });
  }

  /**
   * The sealed file, if nothing of what was frozen was written otherwise.
   *
   * @throws IllegalStateException if it was
   */
  static byte[] requireKept(byte[] frozen, byte[] sealed) {
    SealScan.find(frozen)
        .filter(OpenSeal::isOpen)
        .filter(
            open ->
                !same(frozen, sealed, 0, open.gapStart())
                    || !same(frozen, sealed, open.gapEnd(), frozen.length))
        .ifPresent(
            changed -> {
              throw new IllegalStateException("the frozen file was not kept");
            });
    return sealed;
  }

  private static boolean same(byte[] one, byte[] other, int from, int to) {
    return to <= other.length && Arrays.equals(one, from, to, other, from, to);
  }

  private static boolean isOpen(Seal seal) {
    for (byte one : seal.signature()) {
      if (one != 0) {
        return false;
      }
    }
    return true;
  }

  private static DSSMessageDigest digest(
      byte[] file, Seal seal, PAdESSignatureParameters parameters) {
    DigestAlgorithm algorithm = parameters.getDigestAlgorithm();
    MessageDigest digest = DSSUtils.getMessageDigest(algorithm);
    digest.update(file, 0, seal.gapStart());
    digest.update(file, seal.gapEnd(), file.length - seal.gapEnd());
    return new DSSMessageDigest(algorithm, digest.digest());
  }
}
