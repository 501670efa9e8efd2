package vn.hocbaso.signing.provider.smartca;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.hocbaso.signing.provider.ProviderUnavailableException;
import vn.hocbaso.signing.provider.SigningOrder;
import vn.hocbaso.signing.provider.SigningOrder.Part;
import vn.hocbaso.signing.provider.remote.Answer;
import vn.hocbaso.signing.provider.remote.Certificates;
import vn.hocbaso.signing.provider.remote.RemoteService;
import vn.hocbaso.signing.provider.remote.RemoteSettings;
import vn.hocbaso.signing.provider.remote.Talk;

/** The operations of SmartCA as they go over the wire. */
final class SmartCaApi {

  private static final int DONE = 200;
  private static final int BAD_CERTIFICATE = 403;
  private static final int UNKNOWN = 404;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);

  private final RemoteService service;
  private final URI base;
  private final String clientId;
  private final String clientSecret;
  private final Clock clock;

  SmartCaApi(RemoteSettings settings, Clock clock) {
    this.service = new RemoteService(settings.timeout());
    this.base = settings.address("url", settings.values().url());
    this.clientId = settings.require("client-id", settings.values().clientId());
    this.clientSecret = settings.require("client-secret", settings.values().clientSecret());
    this.clock = clock;
  }

  /** The user's certificates; none when VNPT does not know her or lets her not sign. */
  List<KnownCertificate> certificates(String user) {
    return certificates(service.talk(), user);
  }

  private List<KnownCertificate> certificates(Talk talk, String user) {
    ObjectNode request = account(user);
    request.put("serial_number", "").put("transaction_id", UUID.randomUUID().toString());
    Answer answer = talk.post(at("v1/credentials/get_certificate"), "", request);
    int code = answer.number("status_code");
    if (code == UNKNOWN || code == BAD_CERTIFICATE) {
      return List.of();
    }
    require(code, "get_certificate");
    return answer
        .part("data")
        .map(data -> data.parts("user_certificates"))
        .orElse(List.of())
        .stream()
        .map(SmartCaApi::certificate)
        .toList();
  }

  private static KnownCertificate certificate(Answer one) {
    Stream<String> issuers =
        one.part("chain_data").stream()
            .flatMap(
                chain ->
                    Stream.of(chain.optional("ca_cert"), chain.optional("root_cert"))
                        .flatMap(Optional::stream));
    List<String> encoded = Stream.concat(Stream.of(one.text("cert_data")), issuers).toList();
    return new KnownCertificate(one.text("serial_number"), Certificates.read(encoded));
  }

  /**
   * Hands the hashes in under the order's id.
   *
   * @return the transaction's code; empty when the order's certificate is no longer hers
   */
  Optional<String> sign(String user, SigningOrder order) {
    Talk talk = service.talk();
    Optional<KnownCertificate> known =
        certificates(talk, user).stream()
            .filter(one -> one.chain().getFirst().equals(order.certificate().certificate()))
            .findFirst();
    if (known.isEmpty()) {
      return Optional.empty();
    }
    ObjectNode request = account(user);
    request.put("transaction_id", order.id().toString());
    request.put("transaction_desc", order.description());
    request.put("serial_number", known.get().serialNumber());
    request.put("time_stamp", TIME.format(clock.instant()));
    ArrayNode files = request.putArray("sign_files");
    for (Part part : order.parts()) {
      ObjectNode file = files.addObject();
      file.put("doc_id", part.id().toString()).put("file_type", "xml").put("sign_type", "hash");
      file.put("data_to_be_signed", HexFormat.of().formatHex(part.sha256()));
    }
    Answer answer = talk.post(at("v1/signatures/sign"), "", request);
    require(answer.number("status_code"), "sign");
    return Optional.of(
        answer
            .part("data")
            .orElseThrow(() -> new ProviderUnavailableException("the answer has no usable data"))
            .text("tran_code"));
  }

  /** How a transaction stands. */
  Transaction transaction(String code) {
    String path =
        "v1/signatures/sign/" + URLEncoder.encode(code, StandardCharsets.UTF_8) + "/status";
    Answer answer = service.talk().post(at(path), "", Answer.object());
    List<SignedFile> files =
        answer.part("data").map(data -> data.parts("signatures")).orElse(List.of()).stream()
            .map(one -> new SignedFile(one.text("doc_id"), one.text("signature_value")))
            .toList();
    return new Transaction(answer.number("status_code"), files);
  }

  private ObjectNode account(String user) {
    ObjectNode request = Answer.object();
    return request.put("sp_id", clientId).put("sp_password", clientSecret).put("user_id", user);
  }

  private static void require(int code, String operation) {
    if (code != DONE) {
      throw new ProviderUnavailableException(operation + " answers " + code);
    }
  }

  private URI at(String path) {
    return RemoteService.at(base, path);
  }

  /** A certificate with VNPT's name for it. */
  record KnownCertificate(String serialNumber, List<X509Certificate> chain) {}

  /** State and, once approved, values. */
  record Transaction(int code, List<SignedFile> files) {}

  /** The value of one part. */
  record SignedFile(String name, String value) {}
}
