package vn.hocbaso.local.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * Revokes certificates of a test authority and lets its services fail, also from another process or
 * class loader: the directory is all they share.
 *
 * @param directory the authority's directory
 */
public record AuthorityControl(Path directory) {

  /** Revokes a certificate as of the given time; OCSP and revocation list say so at once. */
  public void revoke(BigInteger serialNumber, Instant at) {
    revocations().revoke(serialNumber, at);
  }

  /** Lets services fail from now on, or mends them. */
  public void fail(Outage outage) {
    try {
      Files.writeString(outageFile(), outage.name());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Outage outage() {
    try {
      return Files.exists(outageFile())
          ? Outage.valueOf(Files.readString(outageFile()))
          : Outage.NONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Revocations revocations() {
    return new Revocations(directory.resolve("revoked.properties"));
  }

  private Path outageFile() {
    return directory.resolve("outage");
  }
}
