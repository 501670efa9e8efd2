package vn.hocbaso.local.provider;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A service after CSC API v2.0: OAuth 2.0 client credentials, credentials of level SCAL2 that are
 * approved on a telephone without further authentication objects, asynchronous signing.
 *
 * <p>Assumed, because the specification leaves it open: {@code access_denied} when the signer
 * refuses, a handle that is no longer valid when time runs out, and that a repeated {@code
 * clientData} names the same request.
 */
final class CscService implements WireFormat {

  static final String NAME = "CSC v2";

  private static final String V2 = "/csc/v2/";
  private static final String TOKEN = "/csc/oauth2/token";

  private final Tokens tokens;
  private final Requests requests;
  private final ValueMaker values;
  private final Activation activation;
  private final Map<String, Job> jobs = new ConcurrentHashMap<>();

  CscService(Clock clock, Requests requests, ValueMaker values) {
    this.tokens = new Tokens(clock);
    this.requests = requests;
    this.values = values;
    this.activation = new Activation(NAME, clock, requests, values);
  }

  @Override
  public String root() {
    return "/csc";
  }

  @Override
  public boolean takesForm(String path) {
    return path.equals(TOKEN);
  }

  @Override
  public Reply answer(Call call) {
    return switch (call.path()) {
      case TOKEN -> token(call);
      case V2 + "credentials/list" -> list(call);
      case V2 + "credentials/info" -> info(call);
      case V2 + "credentials/authorize" -> authorize(call);
      case V2 + "credentials/authorizeCheck" -> authorizeCheck(call);
      case V2 + "signatures/signHash" -> signHash(call);
      case V2 + "signatures/signPolling" -> signPolling(call);
      default -> throw new Refusal(404, "not_found", "No such operation");
    };
  }

  @Override
  public Reply refused(Refusal refusal) {
    ObjectNode body = Reply.object();
    body.put("error", refusal.error()).put("error_description", refusal.description());
    return new Reply(refusal.status(), "", body);
  }

  private Reply token(Call call) {
    if (!call.text("grant_type").equals("client_credentials")) {
      throw new Refusal(400, "unsupported_grant_type", "Only client_credentials");
    }
    if (!call.text("client_id").equals(ClientAccount.ID)
        || !call.text("client_secret").equals(ClientAccount.SECRET)) {
      throw new Refusal(401, "invalid_client", "Client authentication failed");
    }
    ObjectNode body = Reply.object();
    body.put("access_token", tokens.issue(ClientAccount.ID)).put("token_type", "Bearer");
    return new Reply(200, "", body.put("expires_in", Tokens.LIFE.toSeconds()));
  }

  private Reply list(Call call) {
    tokens.require(call);
    String user = call.text("userID");
    if (!values.knows(user)) {
      throw new Refusal(400, "invalid_request", "Invalid parameter userID");
    }
    ObjectNode body = Reply.object();
    body.putArray("credentialIDs").add(Activation.credential(user));
    return new Reply(200, user, body);
  }

  private Reply info(Call call) {
    tokens.require(call);
    String user = activation.owner(call);
    ObjectNode body = activation.credentialInfo(user);
    ObjectNode auth = body.putObject("auth");
    auth.put("mode", "explicit").putArray("objects");
    body.put("SCAL", "2").put("multisign", Activation.LARGEST);
    return new Reply(200, user, body);
  }

  private Reply authorize(Call call) {
    tokens.require(call);
    if (!call.text("hashAlgorithmOID").equals(Activation.SHA256)) {
      throw new Refusal(400, "invalid_request", "Invalid parameter hashAlgorithmOID");
    }
    SigningRequest shown =
        activation.authorize(call, "hashes", call.optional("description").orElse(""), List.of());
    return new Reply(202, shown.user(), Reply.object().put("handle", shown.id()));
  }

  private Reply authorizeCheck(Call call) {
    tokens.require(call);
    SigningRequest request =
        requests
            .find(NAME, call.text("handle"))
            .filter(one -> !one.sadUsed())
            .orElseThrow(CscService::invalidHandle);
    return switch (request.state()) {
      case WAITING -> new Reply(202, request.user(), Reply.object().put("handle", request.id()));
      case APPROVED ->
          new Reply(
              200,
              request.user(),
              Reply.object()
                  .put("SAD", request.sad())
                  .put("expiresIn", Requests.DECISION_TIME.toSeconds()));
      case REFUSED -> throw new Refusal(400, "access_denied", "The user denied the request");
      case EXPIRED -> throw invalidHandle();
      case KEY_FAILED -> throw new Refusal(400, "invalid_request", "Credential locked");
    };
  }

  private static Refusal invalidHandle() {
    return new Refusal(400, "invalid_request", "Invalid parameter handle");
  }

  private Reply signHash(Call call) {
    tokens.require(call);
    String mode = call.optional("operationMode").orElse("S");
    if (!mode.equals("A") && !mode.equals("S")) {
      throw new Refusal(400, "invalid_request", "Invalid parameter operationMode");
    }
    String user = activation.owner(call);
    ArrayNode made = ValueMaker.encoded(activation.sign(call, "hashes", "hashAlgorithmOID"));
    ObjectNode body = Reply.object();
    if (mode.equals("S")) {
      body.set("signatures", made);
    } else {
      String id = Requests.secret();
      jobs.put(id, new Job(user, made, false));
      body.put("responseID", id);
    }
    return new Reply(200, user, body);
  }

  // The first question comes too early, so that a client has to be able to wait.
  private Reply signPolling(Call call) {
    tokens.require(call);
    String id = call.text("requestID");
    Job job = jobs.get(id);
    if (job == null) {
      throw new Refusal(400, "invalid_request", "Invalid parameter requestID");
    }
    if (!job.asked()) {
      jobs.put(id, new Job(job.user(), job.values(), true));
      throw new Refusal(202, "accepted_request", "The request is not yet completed");
    }
    ObjectNode body = Reply.object();
    body.set("signatures", job.values());
    return new Reply(200, job.user(), body);
  }

  /** Forgets all results. */
  void forget() {
    jobs.clear();
  }

  private record Job(String user, ArrayNode values, boolean asked) {}
}
