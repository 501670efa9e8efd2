package vn.hocbaso.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import vn.hocbaso.local.LocalProduct;
import vn.hocbaso.local.authority.Holder;
import vn.hocbaso.local.authority.TestAuthority;

/**
 * The school's token at the desk: delivers a few values at a time, as a slow token does, so that a
 * kill falls between deliveries too.
 */
record DeskKey(PrivateKey key, List<byte[]> chain) implements Person.Means {

  private static final int AT_ONCE = 7;

  static DeskKey ofSchool(LocalProduct product, String taxCode)
      throws IOException, GeneralSecurityException {
    Path directory = Path.of(product.value("hocba.signing.providers.keystore.directory"));
    Path file = directory.resolve(new Holder.Organisation(taxCode, "").fileName() + ".p12");
    char[] pin = TestAuthority.PIN.toCharArray();
    KeyStore store = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      store.load(in, pin);
    }
    String alias = store.aliases().nextElement();
    List<byte[]> chain = new ArrayList<>();
    for (Certificate one : store.getCertificateChain(alias)) {
      chain.add(one.getEncoded());
    }
    return new DeskKey((PrivateKey) store.getKey(alias, pin), chain);
  }

  @Override
  public void answer(Api api, String account, String batch) {
    JsonNode order = api.get(account, batch + "/signing-order");
    List<Map<String, Object>> values = new ArrayList<>();
    for (JsonNode hash : order.path("hashes")) {
      if (values.size() < AT_ONCE) {
        values.add(
            Map.of("id", hash.path("id").asText(), "value", signed(hash.path("sha256").asText())));
      }
    }
    if (!values.isEmpty()) {
      Map<String, Object> body =
          Map.of("orderId", order.path("orderId").asText(), "values", values);
      api.send(account, "POST", batch + "/signature-values", body, Map.of());
    }
  }

  private byte[] signed(String sha256) {
    try {
      Signature signature = Signature.getInstance("NONEwithECDSA");
      signature.initSign(key);
      signature.update(Base64.getDecoder().decode(sha256));
      return signature.sign();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
