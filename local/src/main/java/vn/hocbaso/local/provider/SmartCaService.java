package vn.hocbaso.local.provider;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import vn.hocbaso.local.provider.SigningRequest.State;

/**
 * VNPT SmartCA for third parties: {@code get_certificate}, {@code sign}, {@code status} below
 * {@code /sca/sp769/v1}. The signer's account decides the padding; here RSA keys sign by PKCS#1
 * v1.5.
 *
 * <p>Assumed, because public documents do not say it: 404 for an unknown user or transaction, 4000
 * for a transaction that waits, the limit of 500 files, and that a transaction code that was used
 * before with the same files answers with the same transaction.
 */
final class SmartCaService implements WireFormat {

  static final String NAME = "VNPT SmartCA";

  /** Files of one transaction. */
  static final int LARGEST = 500;

  private static final String V1 = "/sca/sp769/v1/";
  private static final Pattern STATUS = Pattern.compile(V1 + "signatures/sign/([^/]+)/status");
  private static final Pattern TIME = Pattern.compile("[0-9]{14}Z");

  private final Requests requests;
  private final ValueMaker values;

  SmartCaService(Requests requests, ValueMaker values) {
    this.requests = requests;
    this.values = values;
  }

  @Override
  public String root() {
    return "/sca";
  }

  @Override
  public Reply answer(Call call) {
    var status = STATUS.matcher(call.path());
    if (status.matches()) {
      return status(status.group(1));
    }
    return switch (call.path()) {
      case V1 + "credentials/get_certificate" -> certificate(call);
      case V1 + "signatures/sign" -> sign(call);
      default -> throw new Refusal(404, "NOT_FOUND", "No such operation");
    };
  }

  @Override
  public Reply refused(Refusal refusal) {
    String word = refusal.status() == 400 ? "BAD_REQUEST" : refusal.error();
    ObjectNode body = Reply.object();
    body.put("status_code", refusal.status()).put("message", word);
    return new Reply(refusal.status(), "", body);
  }

  private Reply certificate(Call call) {
    String user = user(call);
    call.text("transaction_id");
    SignerKey key = values.shown(user);
    ObjectNode data = Reply.object();
    ObjectNode one = data.putArray("user_certificates").addObject();
    one.put("service_type", "SMARTCA").put("service_name", "SmartCA");
    one.put("cert_id", serial(key)).put("cert_status", "Đang hoạt động");
    one.put("serial_number", serial(key));
    one.put("cert_subject", key.certificate().getSubjectX500Principal().getName());
    one.put("cert_valid_from", key.certificate().getNotBefore().toInstant().toString());
    one.put("cert_valid_to", key.certificate().getNotAfter().toInstant().toString());
    List<X509Certificate> chain = key.chain();
    one.put("cert_data", SignerKey.encoded(chain.getFirst()));
    ObjectNode issuers = one.putObject("chain_data");
    issuers.put("ca_cert", SignerKey.encoded(chain.get(1)));
    issuers.put("root_cert", SignerKey.encoded(chain.get(2)));
    return reply(200, "SUCCESS", user, data);
  }

  private Reply sign(Call call) {
    String user = user(call);
    String transaction = call.text("transaction_id");
    if (!call.text("serial_number").equals(serial(values.shown(user)))
        || !TIME.matcher(call.text("time_stamp")).matches()) {
      throw new Refusal(400, "BAD_REQUEST", "serial_number or time_stamp");
    }
    SigningRequest.Content content = content(call);
    SigningRequest shown = requests.ask(NAME, user, transaction, content);
    if (!shown.content().hashes().equals(content.hashes())
        || !shown.content().documents().equals(content.documents())) {
      throw new Refusal(400, "BAD_REQUEST", "the transaction has other files");
    }
    ObjectNode data = Reply.object();
    data.put("transaction_id", transaction).put("tran_code", shown.id());
    return reply(200, "sig_wait_for_user_confirm", user, data);
  }

  private Reply status(String code) {
    SigningRequest request =
        requests
            .find(NAME, code)
            .orElseThrow(() -> new Refusal(404, "TRANSACTION_NOT_FOUND", "unknown"));
    int number = number(request.state());
    return reply(number, word(number), request.user(), result(request));
  }

  /** What the callback tells: the state and, when signed, the values. */
  ObjectNode notice(SigningRequest request) {
    int number = number(request.state());
    ObjectNode notice = Reply.object();
    notice.put("status_code", number).put("message", word(number));
    notice.put("transaction_id", request.reference()).put("tran_code", request.id());
    notice.set("signed_files", result(request).path("signatures"));
    return notice;
  }

  private ObjectNode result(SigningRequest request) {
    ObjectNode data = Reply.object();
    data.put("transaction_id", request.reference());
    if (request.state() != State.APPROVED) {
      return data.putNull("signatures");
    }
    ArrayNode signatures = data.putArray("signatures");
    Iterator<String> documents = request.content().documents().iterator();
    for (byte[] value : values.sign(request.user(), request.hashes(), false)) {
      ObjectNode one = signatures.addObject();
      one.put("doc_id", documents.next());
      one.put("signature_value", Base64.getEncoder().encodeToString(value));
      one.putNull("timestamp_signature");
    }
    return data;
  }

  private static int number(State state) {
    return switch (state) {
      case APPROVED -> 1;
      case WAITING -> 4000;
      case EXPIRED -> 4001;
      case REFUSED -> 4002;
      case KEY_FAILED -> 4003;
    };
  }

  private static String word(int number) {
    return switch (number) {
      case 1 -> "SUCCESS";
      case 4000 -> "WAITING_FOR_SIGNER_CONFIRM";
      case 4001 -> "EXPIRED";
      case 4002 -> "SIGNER_REJECTED";
      default -> "AUTHORIZE_KEY_FAILED";
    };
  }

  private String user(Call call) {
    if (!call.text("sp_id").equals(ClientAccount.ID)
        || !call.text("sp_password").equals(ClientAccount.SECRET)) {
      throw new Refusal(401, "SP_CREDENTIAL_INVALID", "sp_id or sp_password");
    }
    String user = call.text("user_id");
    if (!values.knows(user)) {
      throw new Refusal(404, "CREDENTIAL_NOT_FOUND", "unknown");
    }
    return user;
  }

  private static SigningRequest.Content content(Call call) {
    JsonNode files = call.body().path("sign_files");
    if (!files.isArray() || files.isEmpty() || files.size() > LARGEST) {
      throw new Refusal(400, "BAD_REQUEST", "sign_files");
    }
    List<String> documents = new ArrayList<>();
    List<String> hashes = new ArrayList<>();
    for (JsonNode one : files) {
      Call file = new Call(call.path(), "", one);
      file.text("file_type");
      if (!file.text("sign_type").equals("hash") || documents.contains(file.text("doc_id"))) {
        throw new Refusal(400, "BAD_REQUEST", "sign_type or doc_id");
      }
      documents.add(file.text("doc_id"));
      hashes.add(hash(file.text("data_to_be_signed")));
    }
    return new SigningRequest.Content(call.text("transaction_desc"), documents, hashes);
  }

  private static String hash(String hex) {
    try {
      byte[] value = HexFormat.of().parseHex(hex);
      if (value.length == 32) {
        return Base64.getEncoder().encodeToString(value);
      }
    } catch (IllegalArgumentException broken) {
      // refused below
    }
    throw new Refusal(400, "BAD_REQUEST", "data_to_be_signed");
  }

  private static String serial(SignerKey key) {
    return key.certificate().getSerialNumber().toString(16);
  }

  private static Reply reply(int code, String message, String user, ObjectNode data) {
    ObjectNode body = Reply.object();
    body.put("status_code", code).put("message", message);
    body.set("data", data);
    return new Reply(200, user, body);
  }
}
