package vn.hocbaso.local.authority;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * Which certificates are revoked since when. The file is the truth and is read for every answer, so
 * that a revocation by another process takes effect at once.
 */
final class Revocations {

  private final Path file;

  Revocations(Path file) {
    this.file = file;
  }

  synchronized void revoke(BigInteger serial, Instant at) {
    Map<BigInteger, Instant> revoked = all();
    revoked.putIfAbsent(serial, at);
    Properties stored = new Properties();
    revoked.forEach((key, value) -> stored.setProperty(key.toString(), value.toString()));
    try (Writer out = Files.newBufferedWriter(file)) {
      stored.store(out, "serial number = revoked at");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Optional<Instant> revokedAt(BigInteger serial) {
    return Optional.ofNullable(all().get(serial));
  }

  Map<BigInteger, Instant> all() {
    Map<BigInteger, Instant> revoked = new TreeMap<>();
    if (Files.exists(file)) {
      Properties stored = new Properties();
      try (Reader in = Files.newBufferedReader(file)) {
        stored.load(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      stored.forEach(
          (serial, at) -> revoked.put(new BigInteger((String) serial), Instant.parse((String) at)));
    }
    return revoked;
  }
}
