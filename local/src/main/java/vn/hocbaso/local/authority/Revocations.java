package vn.hocbaso.local.authority;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** Which certificates are revoked since when; kept in a file, read once. */
final class Revocations {

  private final Path file;
  private final Map<BigInteger, Instant> bySerial = new ConcurrentHashMap<>();

  Revocations(Path file) throws IOException {
    this.file = file;
    if (Files.exists(file)) {
      Properties stored = new Properties();
      try (Reader in = Files.newBufferedReader(file)) {
        stored.load(in);
      }
      stored.forEach(
          (serial, at) ->
              bySerial.put(new BigInteger((String) serial), Instant.parse((String) at)));
    }
  }

  synchronized void revoke(BigInteger serial, Instant at) throws IOException {
    bySerial.putIfAbsent(serial, at);
    Properties stored = new Properties();
    bySerial.forEach((key, value) -> stored.setProperty(key.toString(), value.toString()));
    try (Writer out = Files.newBufferedWriter(file)) {
      stored.store(out, "serial number = revoked at");
    }
  }

  Optional<Instant> revokedAt(BigInteger serial) {
    return Optional.ofNullable(bySerial.get(serial));
  }

  Map<BigInteger, Instant> all() {
    return Map.copyOf(bySerial);
  }
}
