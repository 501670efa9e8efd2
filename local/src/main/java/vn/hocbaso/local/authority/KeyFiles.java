package vn.hocbaso.local.authority;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reading and writing PKCS#12 keystores and PEM files. */
final class KeyFiles {

  private static final Base64.Encoder LINES =
      Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII));

  private KeyFiles() {}

  static void write(Path file, char[] password, Map<String, KeyAndChain> entries)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    for (Map.Entry<String, KeyAndChain> entry : entries.entrySet()) {
      KeyAndChain value = entry.getValue();
      store.setKeyEntry(
          entry.getKey(), value.key(), password, value.chain().toArray(Certificate[]::new));
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      store.store(out, password);
    }
  }

  static Map<String, KeyAndChain> read(Path file, char[] password)
      throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, password);
    }
    Map<String, KeyAndChain> entries = new TreeMap<>();
    for (String alias : Collections.list(store.aliases())) {
      List<X509Certificate> chain =
          Arrays.stream(store.getCertificateChain(alias)).map(X509Certificate.class::cast).toList();
      entries.put(alias, new KeyAndChain((PrivateKey) store.getKey(alias, password), chain));
    }
    return entries;
  }

  static void writePem(Path file, List<X509Certificate> certificates)
      throws GeneralSecurityException, IOException {
    StringBuilder pem = new StringBuilder();
    for (X509Certificate certificate : certificates) {
      pem.append("-----BEGIN CERTIFICATE-----\n")
          .append(LINES.encodeToString(certificate.getEncoded()))
          .append("\n-----END CERTIFICATE-----\n");
    }
    Files.writeString(file, pem, StandardCharsets.US_ASCII);
  }
}
