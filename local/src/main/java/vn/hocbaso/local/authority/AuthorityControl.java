package vn.hocbaso.local.authority;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Enrols holders of a test authority, revokes their certificates and lets its services fail, also
 * from another process or class loader: the directory is all they share.
 *
 * @param directory the authority's directory
 */
public record AuthorityControl(Path directory) {

  /** Gives the holder a key and a certificate unless the keystore exists. */
  public void enrol(Holder holder) {
    enrol(holder, Algorithms::newKeyPair);
  }

  /** The same with an RSA key of 2048 bits. */
  public void enrolWithRsa(Holder holder) {
    enrol(holder, Algorithms::newRsaKeyPair);
  }

  private void enrol(Holder holder, KeyMaker keyMaker) {
    Path keystores = directory.resolve("keystores");
    Path store = keystores.resolve(holder.fileName() + ".p12");
    if (Files.exists(store)) {
      return;
    }
    try {
      int port = Integer.parseInt(Files.readString(directory.resolve("port")).strip());
      Issuer issuer = new Issuer(new Addresses(port), Clock.systemUTC());
      AuthorityKeys keys = AuthorityKeys.load(directory.resolve("authority.p12"), issuer);
      KeyAndChain made =
          issuer.issue(
              new Issuer.Subject(holder.subject(), keyMaker.newKeyPair()),
              CertificateKind.HOLDER,
              keys.issuing(),
              AuthorityKeys.ISSUING);
      KeyFiles.write(store, TestAuthority.PIN.toCharArray(), Map.of("signing", made));
      KeyFiles.writePem(keystores.resolve(holder.fileName() + ".pem"), made.chain());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (GeneralSecurityException | OperatorCreationException e) {
      throw new IllegalStateException("the test authority cannot use its keys", e);
    }
  }

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

  /** Makes key pairs of one kind. */
  private interface KeyMaker {
    KeyPair newKeyPair() throws GeneralSecurityException;
  }

  private Path outageFile() {
    return directory.resolve("outage");
  }
}
