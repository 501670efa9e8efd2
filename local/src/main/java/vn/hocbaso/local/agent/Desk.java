package vn.hocbaso.local.agent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The tokens that are plugged in, and how the agent behaves at this moment. */
final class Desk {

  private final Path keystores;
  private final ConcurrentHashMap<Path, DeskToken> tokens = new ConcurrentHashMap<>();
  private volatile Conduct conduct = Conduct.WELL;

  Desk(Path keystores) {
    this.keystores = keystores;
  }

  Conduct conduct() {
    return conduct;
  }

  void behave(Conduct wanted) {
    conduct = wanted;
  }

  /** All tokens in a fixed order; holders who were enrolled since the last call are among them. */
  List<DeskToken> tokens() {
    try (Stream<Path> files = Files.list(keystores)) {
      return files
          .filter(file -> file.toString().endsWith(".p12"))
          .sorted()
          .map(file -> tokens.computeIfAbsent(file, DeskToken::read))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<DeskToken> withCertificate(String certificate) {
    return tokens().stream().filter(token -> token.certificate().equals(certificate)).findFirst();
  }

  /** Signs as the agent behaves; {@link Conduct#WRONG_CERTIFICATE} is another token's business. */
  byte[] sign(DeskToken token, Scheme scheme, byte[] sha256) {
    byte[] value = signer(token, scheme).sign(scheme, sha256);
    if (conduct == Conduct.BAD_SIGNATURE) {
      value[value.length - 1] ^= 1;
    }
    return value;
  }

  /** The token that really signs. */
  DeskToken signer(DeskToken token, Scheme scheme) {
    if (conduct != Conduct.WRONG_CERTIFICATE) {
      return token;
    }
    return tokens().stream()
        .filter(other -> other != token && other.knows(scheme))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("there is no other token for " + scheme));
  }
}
