package vn.hocbaso.signing.xml;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The independent tool xmlsec1 (Debian package {@code xmlsec1}, Homebrew {@code libxmlsec1}). */
public final class XmlSec {

  private XmlSec() {}

  /** Verdict of the tool on the signature inside the slot. */
  public record Verdict(boolean valid, String output) {}

  public static Verdict verify(byte[] xml, String slot, Path root, String... elementsWithId) {
    try {
      Path file = Files.createTempFile("signed", ".xml");
      Files.write(file, xml);
      Stream<String> ids =
          Stream.concat(
              Stream.of("http://uri.etsi.org/01903/v1.3.2#:SignedProperties"),
              Stream.of(elementsWithId));
      List<String> command =
          Stream.of(
                  Stream.of("xmlsec1", "--verify", "--enabled-reference-uris", "same-doc"),
                  ids.flatMap(name -> Stream.of("--id-attr:Id", name)),
                  Stream.of("--trusted-pem", root.toString()),
                  Stream.of("--node-xpath", "//*[local-name()='" + slot + "']/*"),
                  Stream.of(file.toString()))
              .flatMap(part -> part)
              .toList();
      return run(command);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Verdict run(List<String> command) throws IOException {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException missing) {
      throw new AssertionError(
          "xmlsec1 is needed for this test: install the package xmlsec1", missing);
    }
    String output = new String(process.getInputStream().readAllBytes());
    try {
      return new Verdict(process.waitFor() == 0, output);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
