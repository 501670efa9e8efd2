package vn.hocbaso.signing.provider.remote;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import vn.hocbaso.signing.provider.ProviderUnavailableException;
import vn.hocbaso.signing.trust.SignatureScheme;

/** The algorithm of a signature in the words of CSC: {@code signAlgo} and its company. */
public final class SignAlgorithm {

  /** SHA-256. */
  public static final String SHA256 = "2.16.840.1.101.3.4.2.1";

  private static final String RSA = "1.2.840.113549.1.1.1";
  private static final String RSA_SHA256 = "1.2.840.113549.1.1.11";
  private static final String PSS = "1.2.840.113549.1.1.10";
  private static final String ECDSA_SHA256 = "1.2.840.10045.4.3.2";

  /** RSASSA-PSS-params (RFC 8017, A.2.3): SHA-256, MGF1 with SHA-256, a salt of 32 bytes. */
  private static final String PSS_PARAMETERS =
      "MDSgDzANBglghkgBZQMEAgEFAKEcMBoGCSqGSIb3DQEBCDANBglghkgBZQMEAgEFAKIDAgEg";

  private SignAlgorithm() {}

  /**
   * Writes the algorithm into a request.
   *
   * @param hashField {@code hashAlgo} in version 1, {@code hashAlgorithmOID} in version 2
   * @throws ProviderUnavailableException when the key does not offer it; the setting {@code
   *     rsa-padding} does not fit the provider then
   */
  public static void write(
      ObjectNode request, SignatureScheme scheme, Credential credential, String hashField) {
    List<String> offered = credential.algorithms();
    request.put(hashField, SHA256);
    switch (scheme) {
      case ECDSA -> request.put("signAlgo", offered(offered, ECDSA_SHA256));
      case RSA_PSS -> {
        request.put("signAlgo", offered(offered, PSS));
        request.put("signAlgoParams", PSS_PARAMETERS);
      }
      case RSA_PKCS1 ->
          request.put(
              "signAlgo", offered.contains(RSA_SHA256) ? RSA_SHA256 : offered(offered, RSA));
    }
  }

  private static String offered(List<String> offered, String algorithm) {
    if (!offered.contains(algorithm)) {
      throw new ProviderUnavailableException("the key does not offer the algorithm set");
    }
    return algorithm;
  }
}
