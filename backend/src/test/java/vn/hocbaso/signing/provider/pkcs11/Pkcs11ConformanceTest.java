package vn.hocbaso.signing.provider.pkcs11;

import java.util.List;
import vn.hocbaso.signing.SignerIdentity;
import vn.hocbaso.signing.provider.SignatureProvider;
import vn.hocbaso.signing.provider.SignatureProviderConformance;
import vn.hocbaso.signing.provider.SigningOrder;

/** The school's seal on a real PKCS#11 module. */
class Pkcs11ConformanceTest extends SignatureProviderConformance {

  @Override
  protected SignatureProvider provider() {
    return new Pkcs11Providers().create("hsm", Tokens.shared().settings());
  }

  @Override
  protected SignerIdentity signer() {
    return Tokens.SCHOOL;
  }

  @Override
  protected char[] secret() {
    return Tokens.PIN.toCharArray();
  }

  @Override
  protected List<String> secrets() {
    return List.of(Tokens.PIN, "1800000011");
  }

  @Override
  protected void approve(SigningOrder order) {
    throw new AssertionError("the PIN is the approval");
  }
}
