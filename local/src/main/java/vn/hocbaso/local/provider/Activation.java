package vn.hocbaso.local.provider;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import vn.hocbaso.local.provider.SigningRequest.State;

/** What MySign and CSC share: credentials, activation data and the signing of hashes. */
final class Activation {

  /** Signatures under one approval. */
  static final int LARGEST = 2_000;

  static final String SHA256 = "2.16.840.1.101.3.4.2.1";
  static final String RSA = "1.2.840.113549.1.1.1";
  static final String PSS = "1.2.840.113549.1.1.10";
  static final String ECDSA_SHA256 = "1.2.840.10045.4.3.2";

  /** RSASSA-PSS-params of SHA-256, MGF1 with SHA-256 and a salt of 32 bytes (RFC 8017). */
  private static final String PSS_PARAMETERS =
      "MDSgDzANBglghkgBZQMEAgEFAKEcMBoGCSqGSIb3DQEBCDANBglghkgBZQMEAgEFAKIDAgEg";

  private static final String CREDENTIAL_MARK = "_1";

  private final String service;
  private final Clock clock;
  private final Requests requests;
  private final ValueMaker values;

  Activation(String service, Clock clock, Requests requests, ValueMaker values) {
    this.service = service;
    this.clock = clock;
    this.requests = requests;
    this.values = values;
  }

  static String credential(String user) {
    return user + CREDENTIAL_MARK;
  }

  /** The owner of the credential that a call names. */
  String owner(Call call) {
    String credential = call.text("credentialID");
    String user =
        credential.endsWith(CREDENTIAL_MARK)
            ? credential.substring(0, credential.length() - CREDENTIAL_MARK.length())
            : "";
    if (!values.knows(user)) {
      throw new Refusal(400, "invalid_request", "Invalid parameter credentialID");
    }
    return user;
  }

  /** Key and certificate as {@code credentials/info} shows them. */
  ObjectNode credentialInfo(String user) {
    SignerKey key = values.shown(user);
    ObjectNode info = Reply.object();
    ObjectNode shown = info.putObject("key");
    shown.put("status", "enabled");
    ArrayNode algorithms = shown.putArray("algo");
    if (key.elliptic()) {
      algorithms.add(ECDSA_SHA256);
      shown.put("len", 256).put("curve", "1.2.840.10045.3.1.7");
    } else {
      algorithms.add(RSA).add(PSS);
      shown.put("len", 2048);
    }
    ObjectNode certificate = info.putObject("cert");
    certificate.put("status", "valid");
    ArrayNode chain = certificate.putArray("certificates");
    key.encodedChain().forEach(chain::add);
    certificate.put("issuerDN", key.certificate().getIssuerX500Principal().getName());
    certificate.put("subjectDN", key.certificate().getSubjectX500Principal().getName());
    certificate.put("serialNumber", key.certificate().getSerialNumber().toString(16));
    return info;
  }

  /** Shows hashes on the owner's telephone. */
  SigningRequest authorize(
      Call call, String hashField, String description, List<String> documents) {
    String user = owner(call);
    List<String> hashes = call.hashes(hashField);
    int count = call.number("numSignatures");
    if (count < 1 || count != hashes.size()) {
      throw new Refusal(400, "invalid_request", "Invalid value for parameter numSignatures");
    }
    if (count > LARGEST) {
      throw new Refusal(400, "invalid_request", "Numbers of signatures is too high");
    }
    SigningRequest shown =
        requests.ask(
            service,
            user,
            call.optional("clientData").orElse(""),
            new SigningRequest.Content(description, documents, hashes));
    if (!shown.hashes().equals(hashes)) {
      throw new Refusal(400, "invalid_request", "Invalid parameter clientData");
    }
    return shown;
  }

  /** Signs exactly the hashes that the activation data was given for, once. */
  List<byte[]> sign(Call call, String hashField, String algorithmField) {
    String user = owner(call);
    SigningRequest approved =
        requests
            .bySad(service, call.text("SAD"))
            .filter(one -> one.state() == State.APPROVED && one.user().equals(user))
            .filter(one -> !one.sadUsed())
            .orElseThrow(() -> new Refusal(400, "invalid_request", "Invalid parameter SAD"));
    if (!clock.instant().isBefore(approved.expiresAt().plus(Requests.DECISION_TIME))) {
      throw new Refusal(400, "invalid_request", "SAD expired");
    }
    List<String> hashes = call.hashes(hashField);
    if (!hashes.equals(approved.hashes())) {
      throw new Refusal(400, "invalid_request", "Hash is not authorized by the SAD");
    }
    boolean pss = padding(call, values.shown(user), algorithmField);
    requests.useSad(approved);
    return values.sign(user, hashes, pss);
  }

  /** Whether the call wants PSS; refuses what the key cannot do. */
  private static boolean padding(Call call, SignerKey key, String algorithmField) {
    String algorithm = call.text("signAlgo");
    boolean fits =
        switch (algorithm) {
          case ECDSA_SHA256 -> key.elliptic();
          case RSA, PSS -> !key.elliptic();
          default -> false;
        };
    if (!fits) {
      throw new Refusal(400, "invalid_request", "Invalid parameter signAlgo");
    }
    if (algorithm.equals(PSS)) {
      requirePssParameters(call.text("signAlgoParams"));
    } else if (algorithm.equals(RSA) && !call.text(algorithmField).equals(SHA256)) {
      throw new Refusal(400, "invalid_request", "Invalid parameter " + algorithmField);
    }
    return algorithm.equals(PSS);
  }

  private static void requirePssParameters(String given) {
    byte[] wanted = Base64.getDecoder().decode(PSS_PARAMETERS);
    try {
      if (Arrays.equals(wanted, Base64.getDecoder().decode(given))) {
        return;
      }
    } catch (IllegalArgumentException broken) {
      // refused below
    }
    throw new Refusal(400, "invalid_request", "Invalid parameter signAlgoParams");
  }
}
