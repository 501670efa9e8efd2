package vn.hocbaso.local.authority;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Map;
import java.util.Objects;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * The authority's own keys: made once, then read again.
 *
 * @param rootOcsp answers for certificates of the root
 * @param issuingOcsp answers for certificates of the issuing authority
 */
record AuthorityKeys(
    KeyAndChain root,
    KeyAndChain issuing,
    KeyAndChain timestamp,
    KeyAndChain rootOcsp,
    KeyAndChain issuingOcsp) {

  static final String ROOT = "root";
  static final String ISSUING = "issuing";

  private static final char[] PASSWORD = "test-only".toCharArray();

  static AuthorityKeys load(Path file, Issuer issuer)
      throws GeneralSecurityException, IOException, OperatorCreationException {
    if (!Files.exists(file)) {
      AuthorityKeys made = make(issuer);
      KeyFiles.write(
          file,
          PASSWORD,
          Map.of(
              ROOT,
              made.root,
              ISSUING,
              made.issuing,
              "timestamp",
              made.timestamp,
              "root-ocsp",
              made.rootOcsp,
              "issuing-ocsp",
              made.issuingOcsp));
      return made;
    }
    Map<String, KeyAndChain> stored = KeyFiles.read(file, PASSWORD);
    return new AuthorityKeys(
        Objects.requireNonNull(stored.get(ROOT)),
        Objects.requireNonNull(stored.get(ISSUING)),
        Objects.requireNonNull(stored.get("timestamp")),
        Objects.requireNonNull(stored.get("root-ocsp")),
        Objects.requireNonNull(stored.get("issuing-ocsp")));
  }

  private static AuthorityKeys make(Issuer issuer)
      throws GeneralSecurityException, IOException, OperatorCreationException {
    KeyAndChain root = issuer.root(Subjects.authority("CA gốc"));
    KeyAndChain issuing =
        issuer.issue(Subjects.authority("CA cấp phát"), CertificateKind.ISSUING, root, ROOT);
    return new AuthorityKeys(
        root,
        issuing,
        issuer.issue(
            Subjects.authority("Cấp dấu thời gian"), CertificateKind.TIMESTAMP, root, ROOT),
        issuer.issue(Subjects.authority("OCSP CA gốc"), CertificateKind.OCSP, root, ROOT),
        issuer.issue(
            Subjects.authority("OCSP CA cấp phát"), CertificateKind.OCSP, issuing, ISSUING));
  }
}
