package vn.hocbaso.local.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import vn.hocbaso.local.provider.SigningRequest.State;

/**
 * Viettel MySign in the shape of CSC API v1, as its remote signing server (Ascertia ADSS) has it.
 * User names are {@code CMT_} and a personal id number or {@code MST_} and a tax code.
 *
 * <p>Assumed, because public documents do not say it: that {@code authorize} takes the field {@code
 * async} and then answers with a transaction, as Viettel's newer gateway does when it signs; that
 * {@code requests/status} yields the activation data; that a repeated {@code clientData} names the
 * same request; the form of errors.
 */
final class MySignService implements WireFormat {

  static final String NAME = "Viettel MySign";

  private static final String RAS = "/adss/service/ras/v1/";
  private static final String CSC = "/adss/service/ras/csc/v1/";
  private static final int LONGEST_DESCRIPTION = 100;

  private final Tokens tokens;
  private final Requests requests;
  private final ValueMaker values;
  private final Activation activation;

  MySignService(Clock clock, Requests requests, ValueMaker values) {
    this.tokens = new Tokens(clock);
    this.requests = requests;
    this.values = values;
    this.activation = new Activation(NAME, clock, requests, values);
  }

  @Override
  public String root() {
    return "/adss";
  }

  @Override
  public Reply answer(Call call) {
    return switch (call.path()) {
      case RAS + "login" -> login(call);
      case RAS + "requests/status" -> status(call);
      case CSC + "credentials/list" -> list(call);
      case CSC + "credentials/info" -> info(call);
      case CSC + "credentials/authorize" -> authorize(call);
      case CSC + "signatures/signHash" -> signHash(call);
      default -> throw new Refusal(404, "not_found", "No such operation");
    };
  }

  @Override
  public Reply refused(Refusal refusal) {
    ObjectNode body = Reply.object();
    body.put("error", refusal.error()).put("error_description", refusal.description());
    return new Reply(refusal.status(), "", body);
  }

  private Reply login(Call call) {
    if (!call.text("client_id").equals(ClientAccount.ID)) {
      throw new Refusal(401, "58007", "Client ID does not exist");
    }
    if (!call.text("client_secret").equals(ClientAccount.SECRET)) {
      throw new Refusal(401, "86024", "Client secret is invalid");
    }
    if (!call.text("profile_id").equals(ClientAccount.PROFILE)) {
      throw new Refusal(400, "invalid_request", "Invalid parameter profile_id");
    }
    String user = number(call.text("user_id"));
    if (!values.knows(user)) {
      throw new Refusal(400, "58008", "User ID does not exist");
    }
    ObjectNode body = Reply.object();
    body.put("access_token", tokens.issue(user)).put("refresh_token", "");
    body.put("token_type", "Bearer").put("expires_in", Long.toString(Tokens.LIFE.toSeconds()));
    return new Reply(200, user, body);
  }

  private Reply list(Call call) {
    String user = tokens.require(call);
    if (!number(call.text("userID")).equals(user)) {
      throw new Refusal(400, "invalid_request", "Invalid parameter userID");
    }
    ObjectNode body = Reply.object();
    body.putArray("credentialIDs").add(Activation.credential(user));
    return new Reply(200, user, body);
  }

  private Reply info(Call call) {
    String user = own(call);
    ObjectNode body = activation.credentialInfo(user);
    body.put("authMode", "implicit").put("SCAL", "2");
    body.put("multisign", Integer.toString(Activation.LARGEST));
    return new Reply(200, user, body);
  }

  private Reply authorize(Call call) {
    String user = own(call);
    if (call.number("async") != 1) {
      throw new Refusal(400, "invalid_request", "Invalid parameter async");
    }
    SigningRequest shown = activation.authorize(call, "hash", description(call), documents(call));
    return new Reply(200, user, Reply.object().put("transactionId", shown.id()));
  }

  private Reply status(Call call) {
    String user = tokens.require(call);
    SigningRequest request =
        requests
            .find(NAME, call.text("transactionId"))
            .filter(one -> one.user().equals(user))
            .orElseThrow(
                () -> new Refusal(400, "invalid_request", "Invalid parameter transactionId"));
    ObjectNode body = Reply.object();
    body.put(
        "status",
        switch (request.state()) {
          case WAITING -> "4000";
          case APPROVED -> "1";
          case EXPIRED -> "4001";
          case REFUSED -> "4002";
          case KEY_FAILED -> "4004";
        });
    if (request.state() == State.APPROVED) {
      body.put("SAD", request.sad());
    }
    return new Reply(200, user, body);
  }

  private Reply signHash(Call call) {
    String user = own(call);
    documents(call);
    ObjectNode body = Reply.object();
    body.set("signatures", ValueMaker.encoded(activation.sign(call, "hash", "hashAlgo")));
    return new Reply(200, user, body);
  }

  /** The owner of the token, who must own the credential too. */
  private String own(Call call) {
    String user = tokens.require(call);
    if (!activation.owner(call).equals(user)) {
      throw new Refusal(400, "invalid_request", "Invalid parameter credentialID");
    }
    return user;
  }

  private static String number(String user) {
    return user.startsWith("CMT_") || user.startsWith("MST_") ? user.substring(4) : "";
  }

  private static String description(Call call) {
    String encoded = call.text("description");
    if (encoded.length() >= LONGEST_DESCRIPTION) {
      throw new Refusal(400, "invalid_request", "Invalid parameter description");
    }
    try {
      return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException plain) {
      throw new Refusal(400, "invalid_request", "Invalid parameter description");
    }
  }

  private static List<String> documents(Call call) {
    JsonNode array = call.body().path("documents");
    if (!(array instanceof ArrayNode) || array.size() != call.hashes("hash").size()) {
      throw new Refusal(400, "invalid_request", "Invalid parameter documents");
    }
    List<String> names = new ArrayList<>();
    array.forEach(
        one -> {
          Call document = new Call(call.path(), "", one);
          document.text("document_name");
          names.add(document.text("document_id"));
        });
    return names;
  }
}
