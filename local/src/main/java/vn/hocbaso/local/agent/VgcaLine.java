package vn.hocbaso.local.agent;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.Set;

/**
 * One connection as the agent of Ban Cơ yếu serves it: one hash, one answer. That agent asks for
 * the PIN in a window of its own; here the holder of the first token with an RSA key always types
 * the right one.
 */
final class VgcaLine {

  private static final int REFUSED = 1;
  private static final int NO_TOKEN = 2;
  private static final int MALFORMED = 3;

  private final Desk desk;
  private boolean answered;

  VgcaLine(Desk desk) {
    this.desk = desk;
  }

  Reply answer(String message) {
    if (answered) {
      return new Reply.Cut();
    }
    answered = true;
    try {
      byte[] sha256 = hash(Json.read(message));
      return desk.tokens().stream()
          .filter(token -> token.knows(Scheme.RSA_PKCS1))
          .findFirst()
          .map(token -> answer(token, sha256))
          .orElseGet(() -> fault(NO_TOKEN, "Không tìm thấy chứng thư số"));
    } catch (AgentFault malformed) {
      return fault(MALFORMED, "Tham số không hợp lệ");
    }
  }

  private static byte[] hash(JsonNode question) throws AgentFault {
    Json.requireOnly(question, Set.of("HashAlg", "HashValue", "Encode"));
    if (!Json.text(question, "HashAlg").equals("SHA256")
        || !Json.text(question, "Encode").equals("RSA")) {
      throw new AgentFault(AgentFault.Code.MALFORMED);
    }
    return SignQuestion.sha256(Json.text(question, "HashValue"));
  }

  private Reply answer(DeskToken token, byte[] sha256) {
    return switch (desk.conduct()) {
      case REFUSE -> fault(REFUSED, "Người dùng từ chối ký");
      case STALL -> new Reply.Silence();
      case DROP_LINE, HALF -> new Reply.Cut();
      case WELL, WRONG_CERTIFICATE, BAD_SIGNATURE -> signed(token, sha256);
    };
  }

  private Reply signed(DeskToken token, byte[] sha256) {
    byte[] value = desk.sign(token, Scheme.RSA_PKCS1, sha256);
    return new Reply.Text(
        Json.object()
            .put("Status", 0)
            .put("Signature", Base64.getEncoder().encodeToString(value))
            .put("CertBase64", desk.signer(token, Scheme.RSA_PKCS1).certificate())
            .toString());
  }

  private static Reply fault(int status, String words) {
    return new Reply.Text(Json.object().put("Status", status).put("Error", words).toString());
  }
}
