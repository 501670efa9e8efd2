package vn.hocbaso.local.agent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocketHandshakeException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.SignatureException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hocbaso.local.authority.Holder;
import vn.hocbaso.local.authority.TestAuthority;

/** The simulated agent keeps docs/desk-agent.md, also where a lax one would let things pass. */
class DeskAgentSimulatorTest {

  private static final byte[] DATA = "dữ liệu".getBytes(StandardCharsets.UTF_8);
  private static final int MANAGER = 0;
  private static final int TEACHER = 1;

  private static TestAuthority authority;

  private DeskAgentSimulator agent;

  @BeforeAll
  static void enrol(@TempDir Path directory) {
    Holder manager = new Holder.Person("092075000002", "Lê Văn Kiểm", "Trường Thử");
    Holder teacher = new Holder.Person("092188000001", "Nguyễn Thị Thử", "Trường Thử");
    authority = TestAuthority.start(directory, Clock.systemUTC(), List.of(manager, teacher));
    authority
        .control()
        .enrolWithRsa(new Holder.Person("093000000003", "Trần Thị Mã", "Trường Thử"));
    authority.close();
  }

  @BeforeEach
  void start() {
    agent = DeskAgentSimulator.start(authority.keystores(), Set.of(AgentClient.ORIGIN), 0);
  }

  @AfterEach
  void stop() {
    agent.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://evil.example", "null", "http://localhost:8081", "NONE"})
  void aPageOfAnotherOriginIsTurnedAway(String origin) {
    String sent = origin.equals("NONE") ? null : origin;
    for (URI address : List.of(agent.address(), agent.vgcaAddress())) {
      assertThat(handshake(address, sent)).isEqualTo(403);
    }
  }

  @Test
  void anotherPathIsNotServed() {
    assertThat(handshake(agent.address().resolve("/other"), AgentClient.ORIGIN)).isEqualTo(404);
  }

  private static int handshake(URI address, @Nullable String origin) {
    Throwable refused =
        catchThrowable(() -> AgentClient.open(address, origin, OpenLine.PROTOCOL).close());
    return refused.getCause() instanceof WebSocketHandshakeException answered
        ? Objects.requireNonNull(answered.getResponse()).statusCode()
        : 0;
  }

  @Test
  void nothingIsSaidBeforeTheGreeting() {
    try (AgentClient page =
        AgentClient.open(agent.address(), AgentClient.ORIGIN, OpenLine.PROTOCOL)) {
      assertError(page.ask(page.question("certificates")), "MALFORMED");
      assertThat(page.ask(page.question("hello")).path("largestRequest").intValue()).isEqualTo(100);
    }
  }

  @Test
  void certificatesAreListedWithTheirIssuers() {
    try (AgentClient page = AgentClient.greeted(agent)) {
      JsonNode listed = page.ask(page.question("certificates")).path("certificates");
      assertThat(listed.findValuesAsText("subject"))
          .containsExactly("Lê Văn Kiểm", "Nguyễn Thị Thử", "Trần Thị Mã");
      assertThat(listed.get(0).path("chain")).hasSize(3);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, ECDSA", "2, RSA_PSS", "2, RSA_PKCS1"})
  void valuesVerifyWithTheCertificate(int holder, String scheme) throws GeneralSecurityException {
    try (AgentClient page = AgentClient.greeted(agent)) {
      String certificate = certificate(page, holder);
      JsonNode answer = page.ask(sign(page, certificate, scheme, 2).put("pin", TestAuthority.PIN));
      assertThat(answer.path("values").findValuesAsText("id")).containsExactly("h0", "h1");
      for (JsonNode value : answer.path("values")) {
        assertThat(verifies(certificate, scheme, value.path("value").asText())).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"0, RSA_PKCS1", "0, RSA_PSS", "2, ECDSA", "0, MD5"})
  void aSchemeThatTheKeyDoesNotKnowIsRefused(int holder, String scheme) {
    try (AgentClient page = AgentClient.greeted(agent)) {
      ObjectNode question = sign(page, certificate(page, holder), scheme, 1);
      assertError(page.ask(question.put("pin", TestAuthority.PIN)), "SCHEME_UNSUPPORTED");
    }
  }

  @Test
  void anApprovalCoversItsOrderItsCertificateAndItsTotalOnly() {
    try (AgentClient page = AgentClient.greeted(agent)) {
      String certificate = certificate(page, MANAGER);
      page.ask(sign(page, certificate, "ECDSA", 2).put("total", 3).put("pin", TestAuthority.PIN));
      assertThat(page.ask(sign(page, certificate, "ECDSA", 1)).path("values")).hasSize(1);
      assertError(page.ask(sign(page, certificate, "ECDSA", 1)), "REFUSED");
      assertError(
          page.ask(sign(page, certificate, "ECDSA", 1).put("order", "other")), "PIN_REQUIRED");
      assertError(page.ask(sign(page, certificate(page, TEACHER), "ECDSA", 1)), "PIN_REQUIRED");
      try (AgentClient another = AgentClient.greeted(agent)) {
        assertError(another.ask(sign(another, certificate, "ECDSA", 1)), "PIN_REQUIRED");
      }
    }
  }

  @Test
  void threeWrongPinsBlockTheTokenAndNoOther() {
    try (AgentClient page = AgentClient.greeted(agent)) {
      String certificate = certificate(page, MANAGER);
      for (int left = 2; left > 0; left--) {
        JsonNode refusal = page.ask(sign(page, certificate, "ECDSA", 1).put("pin", "000000"));
        assertError(refusal, "PIN_WRONG");
        assertThat(refusal.path("triesLeft").intValue()).isEqualTo(left);
      }
      assertError(
          page.ask(sign(page, certificate, "ECDSA", 1).put("pin", "000000")), "PIN_BLOCKED");
      assertError(
          page.ask(sign(page, certificate, "ECDSA", 1).put("pin", TestAuthority.PIN)),
          "PIN_BLOCKED");
      ObjectNode others = sign(page, certificate(page, TEACHER), "ECDSA", 1);
      assertThat(page.ask(others.put("pin", TestAuthority.PIN)).path("values")).hasSize(1);
    }
  }

  @Test
  void aRightPinGivesTheTriesBack() {
    try (AgentClient page = AgentClient.greeted(agent)) {
      String certificate = certificate(page, MANAGER);
      page.ask(sign(page, certificate, "ECDSA", 1).put("pin", "000000"));
      page.ask(sign(page, certificate, "ECDSA", 1).put("pin", TestAuthority.PIN));
      JsonNode refusal =
          page.ask(sign(page, certificate, "ECDSA", 1).put("order", "o-2").put("pin", "000000"));
      assertThat(refusal.path("triesLeft").intValue()).isEqualTo(2);
    }
  }

  @Test
  void moreHashesThanTheAgentTakesAreRefused() {
    try (AgentClient page = AgentClient.greeted(agent)) {
      String certificate = certificate(page, MANAGER);
      assertThat(
              page.ask(sign(page, certificate, "ECDSA", 100).put("pin", TestAuthority.PIN))
                  .path("values"))
          .hasSize(100);
      assertError(page.ask(sign(page, certificate, "ECDSA", 101)), "TOO_MANY");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sha256 | AAAA",
        "sha256 | not base64",
        "id | ",
        "id | a b",
        "extra | 1",
      })
  void aHashOfAnotherShapeIsRefused(String member, @Nullable String value) {
    try (AgentClient page = AgentClient.greeted(agent)) {
      ObjectNode question = sign(page, certificate(page, MANAGER), "ECDSA", 1);
      ((ObjectNode) question.path("hashes").get(0)).put(member, value == null ? "" : value);
      assertError(page.ask(question.put("pin", TestAuthority.PIN)), "MALFORMED");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"description", "order", "total", "hashes", "certificate", "scheme"})
  void aQuestionWithoutAMemberIsRefused(String member) {
    try (AgentClient page = AgentClient.greeted(agent)) {
      ObjectNode question = sign(page, certificate(page, MANAGER), "ECDSA", 1);
      question.remove(member);
      assertError(page.ask(question.put("pin", TestAuthority.PIN)), "MALFORMED");
    }
  }

  @Test
  void aHashTwiceAnUnknownMemberAndAnOldNumberAreRefused() {
    try (AgentClient page = AgentClient.greeted(agent)) {
      String certificate = certificate(page, MANAGER);
      ObjectNode twice = sign(page, certificate, "ECDSA", 2);
      ((ObjectNode) twice.path("hashes").get(1)).put("id", "h0");
      assertError(page.ask(twice), "MALFORMED");
      assertError(page.ask(sign(page, certificate, "ECDSA", 1).put("more", true)), "MALFORMED");
      assertError(page.ask(sign(page, certificate, "ECDSA", 1).put("id", 1)), "MALFORMED");
      assertError(page.ask(page.question("format-disk")), "MALFORMED");
      assertError(AgentClient.read(page.say("nonsense")), "MALFORMED");
    }
  }

  @Test
  void aCertificateThatIsNotPluggedInIsUnknown() {
    try (AgentClient page = AgentClient.greeted(agent)) {
      assertError(page.ask(sign(page, "QUJD", "ECDSA", 1)), "CERTIFICATE_UNKNOWN");
    }
  }

  @Test
  void behavesBadlyWhenToldTo() throws GeneralSecurityException {
    try (AgentClient page = AgentClient.greeted(agent)) {
      String certificate = certificate(page, MANAGER);
      page.ask(sign(page, certificate, "ECDSA", 1).put("total", 50).put("pin", TestAuthority.PIN));
      agent.behave(Conduct.HALF);
      assertThat(page.ask(sign(page, certificate, "ECDSA", 5)).path("values")).hasSize(2);
      agent.behave(Conduct.REFUSE);
      assertError(page.ask(sign(page, certificate, "ECDSA", 1)), "REFUSED");
      for (Conduct conduct : List.of(Conduct.BAD_SIGNATURE, Conduct.WRONG_CERTIFICATE)) {
        agent.behave(conduct);
        JsonNode bad = page.ask(sign(page, certificate, "ECDSA", 1)).path("values").get(0);
        assertThat(verifies(certificate, "ECDSA", bad.path("value").asText())).isFalse();
      }
      agent.behave(Conduct.WELL);
      JsonNode good = page.ask(sign(page, certificate, "ECDSA", 1)).path("values").get(0);
      assertThat(verifies(certificate, "ECDSA", good.path("value").asText())).isTrue();
      agent.behave(Conduct.DROP_LINE);
      assertThat(page.say(sign(page, certificate, "ECDSA", 1).toString()))
          .isEqualTo(AgentClient.CUT);
    }
  }

  @Test
  void theOtherFormatSignsOneHashOnEachConnection() throws GeneralSecurityException {
    try (AgentClient page = AgentClient.open(agent.vgcaAddress(), AgentClient.ORIGIN, null)) {
      JsonNode answer = AgentClient.read(page.say(vgca("SHA256", hash(), "RSA")));
      assertThat(answer.path("Status").intValue()).isZero();
      assertThat(
              verifies(
                  answer.path("CertBase64").asText(),
                  "RSA_PKCS1",
                  answer.path("Signature").asText()))
          .isTrue();
      assertThat(page.say(vgca("SHA256", hash(), "RSA"))).isEqualTo(AgentClient.CUT);
    }
  }

  @ParameterizedTest
  @CsvSource({"SHA1, RSA, false", "SHA256, ECDSA, false", "SHA256, RSA, true"})
  void theOtherFormatRefusesWhatItDoesNotKnow(String algorithm, String encode, boolean shortHash) {
    try (AgentClient page = AgentClient.open(agent.vgcaAddress(), AgentClient.ORIGIN, null)) {
      JsonNode answer =
          AgentClient.read(page.say(vgca(algorithm, shortHash ? "AAAA" : hash(), encode)));
      assertThat(answer.path("Status").intValue()).isNotZero();
      assertThat(answer.path("Error").asText()).isNotBlank();
      assertThat(answer.has("Signature")).isFalse();
    }
  }

  @Test
  void onlyAProgramThatIsNoPageTellsItHowToBehave() throws Exception {
    assertThat(conduct("HALF", AgentClient.ORIGIN)).isEqualTo(403);
    assertThat(conduct("NICE", null)).isEqualTo(400);
    assertThat(conduct("REFUSE", null)).isEqualTo(204);
    try (AgentClient page = AgentClient.greeted(agent)) {
      ObjectNode question = sign(page, certificate(page, MANAGER), "ECDSA", 1);
      assertError(page.ask(question.put("pin", TestAuthority.PIN)), "REFUSED");
    }
  }

  private int conduct(String wanted, @Nullable String origin) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + agent.address().getPort() + "/conduct"))
            .POST(HttpRequest.BodyPublishers.ofString(wanted));
    if (origin != null) {
      request.header("Origin", origin);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
    }
  }

  private static String certificate(AgentClient page, int holder) {
    return page.ask(page.question("certificates"))
        .path("certificates")
        .get(holder)
        .path("chain")
        .get(0)
        .asText();
  }

  private static ObjectNode sign(AgentClient page, String certificate, String scheme, int hashes) {
    ObjectNode question =
        page.question("sign")
            .put("order", "o-1")
            .put("description", "Ký học bạ lớp 4A")
            .put("total", hashes)
            .put("certificate", certificate)
            .put("scheme", scheme);
    ArrayNode listed = question.putArray("hashes");
    for (int i = 0; i < hashes; i++) {
      listed.addObject().put("id", "h" + i).put("sha256", hash());
    }
    return question;
  }

  private static String vgca(String algorithm, String hash, String encode) {
    return """
    {"HashAlg": "%s", "HashValue": "%s", "Encode": "%s"}\
    """
        .formatted(algorithm, hash, encode);
  }

  private static void assertError(JsonNode answer, String code) {
    assertThat(answer.path("error").asText()).isEqualTo(code);
    assertThat(answer.has("values")).isFalse();
  }

  private static String hash() {
    try {
      return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(DATA));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static boolean verifies(String certificate, String scheme, String value)
      throws GeneralSecurityException {
    Certificate signer =
        CertificateFactory.getInstance("X.509")
            .generateCertificate(new ByteArrayInputStream(Base64.getDecoder().decode(certificate)));
    Signature signature =
        Signature.getInstance(
            switch (scheme) {
              case "ECDSA" -> "SHA256withECDSA";
              case "RSA_PKCS1" -> "SHA256withRSA";
              default -> "RSASSA-PSS";
            });
    if (scheme.equals("RSA_PSS")) {
      signature.setParameter(
          new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, 32, 1));
    }
    signature.initVerify(signer.getPublicKey());
    signature.update(DATA);
    try {
      return signature.verify(Base64.getDecoder().decode(value));
    } catch (SignatureException malformed) {
      return false;
    }
  }
}
