package vn.hocbaso.signing.provider.mysign;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import vn.hocbaso.signing.provider.ProviderUnavailableException;
import vn.hocbaso.signing.provider.SigningOrder;
import vn.hocbaso.signing.provider.SigningOrder.Part;
import vn.hocbaso.signing.provider.remote.Answer;
import vn.hocbaso.signing.provider.remote.Credential;
import vn.hocbaso.signing.provider.remote.RemoteService;
import vn.hocbaso.signing.provider.remote.RemoteSettings;
import vn.hocbaso.signing.provider.remote.SignAlgorithm;
import vn.hocbaso.signing.provider.remote.Talk;

/** The operations of MySign as they go over the wire. */
final class MySignApi {

  private static final String RAS = "adss/service/ras/v1/";
  private static final String CSC = "adss/service/ras/csc/v1/";
  private static final String UNKNOWN_USER = "58008";

  /** Base64 of less than 100 characters is allowed; this many bytes give 96. */
  private static final int LONGEST_DESCRIPTION = 72;

  private final RemoteService service;
  private final URI base;
  private final String clientId;
  private final String clientSecret;
  private final String profile;

  MySignApi(RemoteSettings settings) {
    this.service = new RemoteService(settings.timeout());
    this.base = settings.address("url", settings.values().url());
    this.clientId = settings.require("client-id", settings.values().clientId());
    this.clientSecret = settings.require("client-secret", settings.values().clientSecret());
    this.profile = settings.require("profile", settings.values().profile());
  }

  /** Logs in for a user; empty when Viettel does not know her. */
  Optional<Session> logIn(String user) {
    Talk talk = service.talk();
    ObjectNode request = Answer.object();
    request.put("client_id", clientId).put("client_secret", clientSecret);
    request.put("profile_id", profile).put("user_id", user);
    Answer answer = talk.post(at(RAS + "login"), "", request);
    if (answer.status() != 200 && answer.optional("error").orElse("").equals(UNKNOWN_USER)) {
      return Optional.empty();
    }
    String token = answer.require(200, "login").text("access_token");
    return Optional.of(new Session(talk, user, token));
  }

  private URI at(String path) {
    return RemoteService.at(base, path);
  }

  /**
   * How a transaction stands.
   *
   * @param activationData empty unless approved
   */
  record Status(String code, String activationData) {

    /** Not a code of Viettel's: there is no such transaction. */
    static final String UNKNOWN = "unknown";

    /** Without the activation data. */
    @Override
    public String toString() {
      return "status " + code;
    }
  }

  /** Some calls for one user. */
  final class Session {

    private final Talk talk;
    private final String user;
    private final String token;

    private Session(Talk talk, String user, String token) {
      this.talk = talk;
      this.user = user;
      this.token = token;
    }

    List<Credential> credentials() {
      Answer list =
          talk.post(at(CSC + "credentials/list"), token, Answer.object().put("userID", user))
              .require(200, "credentials/list");
      return list.texts("credentialIDs").stream().flatMap(id -> info(id).stream()).toList();
    }

    private Optional<Credential> info(String id) {
      ObjectNode request = Answer.object();
      request.put("credentialID", id).put("certificates", "chain");
      request.put("certInfo", true).put("authInfo", true);
      return Credential.read(
          id,
          talk.post(at(CSC + "credentials/info"), token, request).require(200, "credentials/info"));
    }

    /** Shows the hashes on the telephone; the transaction that waits for her. */
    String authorize(Credential credential, SigningOrder order) {
      if (order.parts().size() > credential.largestOrder()) {
        throw new ProviderUnavailableException("the key signs less at once: largest-order");
      }
      ObjectNode request = hashes(credential, order);
      request.put("numSignatures", order.parts().size());
      request.put("description", description(order.description()));
      request.put("clientData", order.id().toString()).put("async", 1);
      return talk.post(at(CSC + "credentials/authorize"), token, request)
          .require(200, "credentials/authorize")
          .text("transactionId");
    }

    Status status(String transaction) {
      Answer answer =
          talk.post(
              at(RAS + "requests/status"),
              token,
              Answer.object().put("transactionId", transaction));
      // The transaction is all that the request holds, so it is what a 400 complains of.
      if (answer.status() == 400) {
        return new Status(Status.UNKNOWN, "");
      }
      String code = answer.require(200, "requests/status").text("status");
      return new Status(code, code.equals("1") ? answer.text("SAD") : "");
    }

    /** The values, in the order of the parts. */
    List<String> sign(Credential credential, SigningOrder order, String activationData) {
      ObjectNode request = hashes(credential, order);
      request.put("SAD", activationData);
      SignAlgorithm.write(request, order.certificate().scheme(), credential, "hashAlgo");
      return talk.post(at(CSC + "signatures/signHash"), token, request)
          .require(200, "signatures/signHash")
          .texts("signatures");
    }

    private ObjectNode hashes(Credential credential, SigningOrder order) {
      ObjectNode request = Answer.object();
      request.put("credentialID", credential.id());
      ArrayNode documents = request.putArray("documents");
      ArrayNode hashes = request.putArray("hash");
      for (Part part : order.parts()) {
        String name = part.id().toString();
        documents.addObject().put("document_id", name).put("document_name", encoded(name));
        hashes.add(Base64.getEncoder().encodeToString(part.sha256()));
      }
      return request;
    }
  }

  /** Viettel takes a text without Vietnamese letters, of bounded length, in Base64. */
  static String description(String text) {
    String plain =
        Normalizer.normalize(text.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
            .replaceAll("[^A-Za-z0-9_\\- ]", "");
    return encoded(plain.substring(0, Math.min(plain.length(), LONGEST_DESCRIPTION)));
  }

  private static String encoded(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }
}
