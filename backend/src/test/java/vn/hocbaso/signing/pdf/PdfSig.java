package vn.hocbaso.signing.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The independent tool pdfsig (Debian package {@code poppler-utils}). */
public final class PdfSig {

  private PdfSig() {}

  /**
   * What the tool prints. It is asked about the signature and its coverage; the certificate chain
   * is left out, since its trust store is that of the operating system.
   */
  public static String report(byte[] pdf) {
    try {
      Path file = Files.createTempFile("sealed", ".pdf");
      Files.write(file, pdf);
      return run(List.of("pdfsig", "-nocert", file.toString()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String run(List<String> command) throws IOException {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException missing) {
      throw new AssertionError(
          "pdfsig is needed for this test: install the package poppler-utils", missing);
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    try {
      process.waitFor();
      return output;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
