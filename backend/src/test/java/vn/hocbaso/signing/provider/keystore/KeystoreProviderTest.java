package vn.hocbaso.signing.provider.keystore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hocbaso.signing.ProviderApproval;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.provider.ProviderTerms;
import vn.hocbaso.signing.provider.ProviderUnavailableException;
import vn.hocbaso.signing.trust.NativeCrypto;
import vn.hocbaso.signing.trust.SigningSettings;

class KeystoreProviderTest {

  private static final String NUMBER = "079317001234";
  private static final SignerIdentity SIGNER = new SignerIdentity.Person(NUMBER, "Trần Thị Bí Mật");

  @Test
  void knowsNobodyWithoutAKeystore(@TempDir Path keystores) {
    assertThat(directory(keystores).find(SIGNER)).isEmpty();
  }

  @Test
  void aDamagedKeystoreIsReportedWithoutTheNumberInItsName(@TempDir Path keystores)
      throws IOException {
    Files.writeString(keystores.resolve("person-" + NUMBER + ".pem"), "not a certificate");
    Throwable failure = catchThrowable(() -> directory(keystores).find(SIGNER));
    assertThat(failure).isInstanceOf(ProviderUnavailableException.class);
    StringWriter whole = new StringWriter();
    failure.printStackTrace(new PrintWriter(whole));
    assertThat(whole.toString()).contains("person").doesNotContain(NUMBER).doesNotContain("Bí Mật");
  }

  private static KeystoreProvider directory(Path keystores) {
    return new KeystoreProvider(
        "keystore",
        new ProviderTerms("Tệp", ProviderApproval.PIN, 50),
        new KeystoreProvider.Keys(keystores, SigningSettings.RsaPadding.PSS, NativeCrypto.none()));
  }
}
