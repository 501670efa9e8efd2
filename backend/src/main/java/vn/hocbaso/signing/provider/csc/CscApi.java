package vn.hocbaso.signing.provider.csc;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.hocbaso.signing.provider.OrderProgress.Reason;
import vn.hocbaso.signing.provider.ProviderUnavailableException;
import vn.hocbaso.signing.provider.SigningOrder;
import vn.hocbaso.signing.provider.SigningOrder.Part;
import vn.hocbaso.signing.provider.remote.Answer;
import vn.hocbaso.signing.provider.remote.Credential;
import vn.hocbaso.signing.provider.remote.RemoteService;
import vn.hocbaso.signing.provider.remote.RemoteSettings;
import vn.hocbaso.signing.provider.remote.SignAlgorithm;
import vn.hocbaso.signing.provider.remote.Talk;

/** The operations of CSC API v2.0 as they go over the wire; numbers are those of its chapters. */
final class CscApi {

  /** 11.6: the specification's bound for {@code description}. */
  private static final int LONGEST_DESCRIPTION = 500;

  private final RemoteService service;
  private final URI base;
  private final URI tokens;
  private final Optional<String> clientId;
  private final String clientSecret;

  CscApi(RemoteSettings settings) {
    this.service = new RemoteService(settings.timeout());
    this.base = settings.address("url", settings.values().url());
    this.tokens =
        settings.address(
            "token-url",
            settings
                .values()
                .tokenUrl()
                .or(() -> Optional.of(RemoteService.at(base, "oauth2/token"))));
    this.clientId = settings.values().clientId();
    this.clientSecret = settings.require("client-secret", settings.values().clientSecret());
  }

  /** Gets an access token (8.4.4); without a client id the secret is one itself. */
  Session session() {
    Talk talk = service.talk();
    String token =
        clientId
            .map(
                id ->
                    Map.of(
                        "grant_type",
                        "client_credentials",
                        "scope",
                        "service",
                        "client_id",
                        id,
                        "client_secret",
                        clientSecret))
            .map(
                form ->
                    talk.postForm(tokens, form).require(200, "oauth2/token").text("access_token"))
            .orElse(clientSecret);
    return new Session(talk, token);
  }

  /** What became of asking the signer. */
  sealed interface Authorisation {

    /** Not decided. */
    record Underway(String handle) implements Authorisation {}

    /** Approved. */
    record Given(String activationData) implements Authorisation {

      /** Without the activation data. */
      @Override
      public String toString() {
        return "Given";
      }
    }

    /** There will be none. */
    record None(Reason reason) implements Authorisation {}
  }

  /** What became of signing. */
  sealed interface Values {

    /** To be asked for by this name. */
    record Later(String id) implements Values {}

    /** In the order of the parts. */
    record Here(List<String> encoded) implements Values {}

    /** The provider does not know them any more. */
    record Lost() implements Values {}
  }

  /** Some calls under one access token. */
  final class Session {

    private final Talk talk;
    private final String token;

    private Session(Talk talk, String token) {
      this.talk = talk;
      this.token = token;
    }

    /** The user's credentials (11.4, 11.5) that can be used without her browser. */
    List<Credential> credentials(String user) {
      Answer list = post("credentials/list", Answer.object().put("userID", user));
      if (isRefused(list, "invalid_request") && says(list, "userID")) {
        return List.of();
      }
      return list.require(200, "credentials/list").texts("credentialIDs").stream()
          .flatMap(id -> info(id).stream())
          .toList();
    }

    private Optional<Credential> info(String id) {
      ObjectNode request = Answer.object();
      request.put("credentialID", id).put("certificates", "chain");
      request.put("certInfo", true).put("authInfo", true);
      Answer info = post("credentials/info", request).require(200, "credentials/info");
      boolean ours =
          info.part("auth")
              .filter(auth -> auth.text("mode").equals("explicit"))
              .filter(auth -> auth.parts("objects").isEmpty())
              .isPresent();
      return ours ? Credential.read(id, info) : Optional.empty();
    }

    /** Shows the hashes to the signer (11.6). */
    Authorisation authorize(Credential credential, SigningOrder order) {
      if (order.parts().size() > credential.largestOrder()) {
        throw new ProviderUnavailableException("the key signs less at once: largest-order");
      }
      ObjectNode request = hashes(credential, order);
      request.put("numSignatures", order.parts().size());
      request.put("hashAlgorithmOID", SignAlgorithm.SHA256);
      String text = order.description();
      request.put("description", text.substring(0, Math.min(text.length(), LONGEST_DESCRIPTION)));
      request.put("clientData", order.id().toString());
      Answer answer = post("credentials/authorize", request);
      return isRefused(answer, "invalid_request") && !says(answer, "locked")
          ? unexpected(answer, "credentials/authorize")
          : authorisation(answer, "credentials/authorize");
    }

    /** Asks again (11.7). A handle that is not known any more was not decided in time. */
    Authorisation authorizeCheck(String handle) {
      Answer answer = post("credentials/authorizeCheck", Answer.object().put("handle", handle));
      return isRefused(answer, "invalid_request") && says(answer, "handle")
          ? new Authorisation.None(Reason.EXPIRED)
          : authorisation(answer, "credentials/authorizeCheck");
    }

    private Authorisation authorisation(Answer answer, String operation) {
      if (isRefused(answer, "access_denied")) {
        return new Authorisation.None(Reason.REFUSED);
      }
      if (isRefused(answer, "invalid_authentication_data")
          || isRefused(answer, "invalid_request") && says(answer, "locked")) {
        return new Authorisation.None(Reason.KEY_FAILED);
      }
      return switch (answer.status()) {
        case 200 -> new Authorisation.Given(answer.text("SAD"));
        case 202 -> new Authorisation.Underway(answer.text("handle"));
        default -> unexpected(answer, operation);
      };
    }

    private static Authorisation unexpected(Answer answer, String operation) {
      throw new ProviderUnavailableException(operation + " answers status " + answer.status());
    }

    /** Signs what was approved (11.10). */
    Values sign(Credential credential, SigningOrder order, String activationData) {
      ObjectNode request = hashes(credential, order);
      request.put("SAD", activationData).put("operationMode", "A");
      request.put("clientData", order.id().toString());
      SignAlgorithm.write(request, order.certificate().scheme(), credential, "hashAlgorithmOID");
      Answer answer = post("signatures/signHash", request).require(200, "signatures/signHash");
      // A service without asynchronous mode answers with the values.
      return answer
          .optional("responseID")
          .<Values>map(Values.Later::new)
          .orElseGet(() -> new Values.Here(answer.texts("signatures")));
    }

    /** Fetches the values (11.12). */
    Values poll(String id) {
      Answer answer = post("signatures/signPolling", Answer.object().put("requestID", id));
      return switch (answer.status()) {
        case 200 -> new Values.Here(answer.texts("signatures"));
        case 202 -> new Values.Later(id);
        case 400 -> new Values.Lost();
        default -> throw new ProviderUnavailableException("signPolling answers no values");
      };
    }

    private ObjectNode hashes(Credential credential, SigningOrder order) {
      ObjectNode request = Answer.object().put("credentialID", credential.id());
      ArrayNode hashes = request.putArray("hashes");
      for (Part part : order.parts()) {
        hashes.add(Base64.getEncoder().encodeToString(part.sha256()));
      }
      return request;
    }

    private Answer post(String operation, ObjectNode request) {
      return talk.post(RemoteService.at(base, operation), token, request);
    }
  }

  private static boolean isRefused(Answer answer, String error) {
    return answer.status() >= 400 && answer.optional("error").orElse("").equals(error);
  }

  private static boolean says(Answer answer, String word) {
    return answer.optional("error_description").orElse("").contains(word);
  }
}
