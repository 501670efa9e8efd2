package vn.hocbaso.local.agent;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.hocbaso.local.agent.AgentFault.Code;

/**
 * One connection in the open format. The holder approves an order once for this connection, by the
 * PIN; the approval covers as many signatures as she was told and no other certificate.
 */
final class OpenLine {

  static final String PROTOCOL = "hocbaso.desk.v1";

  private final Desk desk;
  private final Map<Approval, Integer> approved = new HashMap<>();
  private int lastId;
  private boolean greeted;

  OpenLine(Desk desk) {
    this.desk = desk;
  }

  private record Approval(String order, String certificate) {}

  /** Answers one message; messages of a line come one after the other. */
  Reply answer(String message) {
    int id = 0;
    try {
      JsonNode question = Json.read(message);
      id = id(question);
      return answer(id, Json.text(question, "do"), question);
    } catch (AgentFault fault) {
      ObjectNode refusal = Json.object().put("id", id).put("error", fault.code().name());
      if (fault.triesLeft() >= 0) {
        refusal.put("triesLeft", fault.triesLeft());
      }
      return new Reply.Text(refusal.toString());
    }
  }

  private int id(JsonNode question) throws AgentFault {
    int id = question.path("id").isInt() ? question.path("id").intValue() : 0;
    if (id <= lastId) {
      throw new AgentFault(Code.MALFORMED);
    }
    lastId = id;
    return id;
  }

  private Reply answer(int id, String what, JsonNode question) throws AgentFault {
    if (!greeted && !what.equals("hello")) {
      throw new AgentFault(Code.MALFORMED);
    }
    return switch (what) {
      case "hello" -> hello(id, question);
      case "certificates" -> certificates(id, question);
      case "sign" -> sign(id, SignQuestion.read(question));
      default -> throw new AgentFault(Code.MALFORMED);
    };
  }

  private Reply hello(int id, JsonNode question) throws AgentFault {
    Json.requireOnly(question, Set.of("id", "do"));
    greeted = true;
    return new Reply.Text(
        Json.object()
            .put("id", id)
            .put("agent", "Phần mềm ký thử nghiệm")
            .put("pin", "PAGE")
            .put("largestRequest", SignQuestion.LARGEST)
            .toString());
  }

  private Reply certificates(int id, JsonNode question) throws AgentFault {
    Json.requireOnly(question, Set.of("id", "do"));
    ObjectNode answer = Json.object().put("id", id);
    ArrayNode listed = answer.putArray("certificates");
    for (DeskToken token : desk.tokens()) {
      ArrayNode chain = listed.addObject().put("subject", token.subject()).putArray("chain");
      token.chain().forEach(chain::add);
    }
    return new Reply.Text(answer.toString());
  }

  private Reply sign(int id, SignQuestion question) throws AgentFault {
    DeskToken token =
        desk.withCertificate(question.certificate())
            .orElseThrow(() -> new AgentFault(Code.CERTIFICATE_UNKNOWN));
    if (!token.knows(question.scheme())) {
      throw new AgentFault(Code.SCHEME_UNSUPPORTED);
    }
    approve(token, question);
    return switch (desk.conduct()) {
      case REFUSE -> throw new AgentFault(Code.REFUSED);
      case STALL -> new Reply.Silence();
      case DROP_LINE -> new Reply.Cut();
      case HALF ->
          signed(id, token, question, question.hashes().subList(0, question.hashes().size() / 2));
      case WELL, WRONG_CERTIFICATE, BAD_SIGNATURE -> signed(id, token, question, question.hashes());
    };
  }

  private void approve(DeskToken token, SignQuestion question) throws AgentFault {
    Approval approval = new Approval(question.order(), question.certificate());
    if (!approved.containsKey(approval)) {
      String pin = question.pin().orElseThrow(() -> new AgentFault(Code.PIN_REQUIRED));
      if (!token.opens(pin)) {
        int left = token.triesLeft();
        throw left == 0 ? new AgentFault(Code.PIN_BLOCKED) : new AgentFault(Code.PIN_WRONG, left);
      }
      approved.put(approval, question.total());
    }
    int left = approved.getOrDefault(approval, 0) - question.hashes().size();
    if (left < 0) {
      throw new AgentFault(Code.REFUSED);
    }
  }

  private Reply signed(
      int id, DeskToken token, SignQuestion question, List<SignQuestion.Hash> hashes) {
    ObjectNode answer = Json.object().put("id", id);
    ArrayNode values = answer.putArray("values");
    for (SignQuestion.Hash hash : hashes) {
      byte[] value = desk.sign(token, question.scheme(), hash.sha256());
      values
          .addObject()
          .put("id", hash.id())
          .put("value", Base64.getEncoder().encodeToString(value));
    }
    approved.merge(
        new Approval(question.order(), question.certificate()), -hashes.size(), Integer::sum);
    return new Reply.Text(answer.toString());
  }
}
