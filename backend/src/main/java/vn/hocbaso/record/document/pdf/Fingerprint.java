package vn.hocbaso.record.document.pdf;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.TreeMap;
import vn.hocbaso.record.document.xml.YearRecordXml;

/** A hash over all that goes into a PDF, in place of the random identifiers that PDF tools make. */
final class Fingerprint {

  private Fingerprint() {}

  static byte[] of(Rendition rendition) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(YearRecordXml.write(rendition.content()));
      rendition.xml().ifPresent(digest::update);
      String rest =
          String.join(
              "\n",
              String.valueOf(YearRecordPdf.LAYOUT),
              rendition.signers().toString(),
              rendition.verificationAddress().toString(),
              rendition.createdAt().toString(),
              String.valueOf(rendition.preview()));
      if (!rendition.subjectTimes().isEmpty()) {
        String times = new TreeMap<>(rendition.subjectTimes()).toString();
        digest.update(times.getBytes(StandardCharsets.UTF_8));
      }
      for (SignerRole role : SignerRole.values()) {
        SignatureImage image = rendition.images().get(role);
        if (image != null) {
          String size = role + " " + image.width() + " " + image.height();
          digest.update(size.getBytes(StandardCharsets.UTF_8));
          digest.update(image.colours());
          digest.update(image.opacity());
        }
      }
      return Arrays.copyOf(digest.digest(rest.getBytes(StandardCharsets.UTF_8)), 16);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
