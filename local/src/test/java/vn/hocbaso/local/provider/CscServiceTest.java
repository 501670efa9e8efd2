package vn.hocbaso.local.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocbaso.local.provider.Services.TEACHER;
import static vn.hocbaso.local.provider.Services.hash;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collections;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hocbaso.local.provider.Services.Heard;

/** The CSC service refuses what the specification says it refuses, MySign by the same code. */
class CscServiceTest {

  private static final String V2 = "/csc/v2/";
  private static final String CREDENTIAL = "'credentialID':'" + TEACHER + "_1'";
  private static final String OID = ",'hashAlgorithmOID':'2.16.840.1.101.3.4.2.1'";
  private static final String ALGORITHM = ",'signAlgo':'1.2.840.10045.4.3.2'";

  private final MovableClock clock = new MovableClock(Clock.systemUTC());
  private Services services;
  private String token;

  @BeforeEach
  void start(@TempDir Path directory) throws IOException, InterruptedException {
    services = Services.start(directory, clock);
    token = token(ClientAccount.SECRET).text("access_token");
  }

  @AfterEach
  void stop() {
    services.close();
  }

  private Heard token(String secret) throws IOException, InterruptedException {
    return services.send(
        "/csc/oauth2/token",
        "",
        "application/x-www-form-urlencoded",
        "grant_type=client_credentials&client_id=" + ClientAccount.ID + "&client_secret=" + secret);
  }

  private Heard post(String operation, String json) throws IOException, InterruptedException {
    return services.post(V2 + operation, token, "{" + json + "}");
  }

  private Heard authorize(String... hashes) throws IOException, InterruptedException {
    String list = "'" + String.join("','", hashes) + "'";
    return post(
        "credentials/authorize",
        CREDENTIAL + ",'numSignatures':" + hashes.length + ",'hashes':[" + list + "]" + OID);
  }

  private String approved(String... hashes) throws IOException, InterruptedException {
    String handle = authorize(hashes).text("handle");
    services.control().decide(TEACHER, Decision.APPROVE);
    return post("credentials/authorizeCheck", "'handle':'" + handle + "'").text("SAD");
  }

  private Heard sign(String sad, String hash) throws IOException, InterruptedException {
    return post(
        "signatures/signHash",
        CREDENTIAL + ",'SAD':'" + sad + "','hashes':['" + hash + "']" + OID + ALGORITHM);
  }

  @Test
  void knowsItsClientByTheSecret() throws IOException, InterruptedException {
    assertThat(token("sai").status()).isEqualTo(401);
    assertThat(token(ClientAccount.SECRET).status()).isEqualTo(200);
  }

  @Test
  void wantsAToken() throws IOException, InterruptedException {
    String user = "{'userID':'" + TEACHER + "'}";
    assertThat(services.post(V2 + "credentials/list", "", user).refusal())
        .isEqualTo("400 Malformed authorization header");
    assertThat(services.post(V2 + "credentials/list", "sai", user).status()).isEqualTo(401);
    clock.move(Tokens.LIFE);
    assertThat(services.post(V2 + "credentials/list", token, user).status()).isEqualTo(401);
  }

  @Test
  void wantsJson() throws IOException, InterruptedException {
    String path = V2 + "credentials/list";
    assertThat(services.send(path, token, "text/plain", "{}").status()).isEqualTo(415);
    assertThat(services.send(path, token, "application/json", "{\"a\":1,\"a\":1}").status())
        .isEqualTo(400);
    assertThat(post("credentials/list", "").refusal()).contains("userID");
  }

  @Test
  void doesNotKnowStrangers() throws IOException, InterruptedException {
    assertThat(post("credentials/list", "'userID':'001099999999'").refusal())
        .isEqualTo("400 Invalid parameter userID");
    assertThat(post("credentials/info", "'credentialID':'../" + TEACHER + "_1'").refusal())
        .isEqualTo("400 Invalid parameter credentialID");
  }

  @Test
  void refusesWhatIsNoHash() throws IOException, InterruptedException {
    assertThat(authorize("c2hvcnQ=").refusal()).isEqualTo("400 Invalid digest value length");
    assertThat(authorize("?").refusal()).startsWith("400 Invalid Base64");
  }

  @Test
  void refusesMoreHashesThanMultisign() throws IOException, InterruptedException {
    String[] many = Collections.nCopies(Activation.LARGEST + 1, hash("a")).toArray(String[]::new);
    assertThat(authorize(many).refusal()).isEqualTo("400 Numbers of signatures is too high");
  }

  @Test
  void givesNoActivationBeforeTheApproval() throws IOException, InterruptedException {
    Heard asked = authorize(hash("a"));
    Heard waiting = post("credentials/authorizeCheck", "'handle':'" + asked.text("handle") + "'");
    assertThat(waiting.status()).isEqualTo(202);
    assertThat(waiting.body().has("SAD")).isFalse();
    assertThat(post("credentials/authorizeCheck", "'handle':'unknown'").refusal())
        .isEqualTo("400 Invalid parameter handle");
  }

  @Test
  void signsTheApprovedHashOnceAndNoOther() throws IOException, InterruptedException {
    String sad = approved(hash("a"));
    assertThat(sign(sad, hash("b")).refusal()).isEqualTo("400 Hash is not authorized by the SAD");
    assertThat(sign("guessed", hash("a")).refusal()).isEqualTo("400 Invalid parameter SAD");
    assertThat(sign(sad, hash("a")).status()).isEqualTo(200);
    assertThat(sign(sad, hash("a")).refusal()).isEqualTo("400 Invalid parameter SAD");
  }

  @Test
  void doesNotSignWithAnActivationThatIsOver() throws IOException, InterruptedException {
    String sad = approved(hash("a"));
    clock.move(Requests.DECISION_TIME.multipliedBy(2));
    token = token(ClientAccount.SECRET).text("access_token");
    assertThat(sign(sad, hash("a")).refusal()).isEqualTo("400 SAD expired");
  }

  @Test
  void doesNotSignByAnAlgorithmOfAnotherKey() throws IOException, InterruptedException {
    String sad = approved(hash("a"));
    Heard answer =
        post(
            "signatures/signHash",
            CREDENTIAL
                + ",'SAD':'"
                + sad
                + "','hashes':['"
                + hash("a")
                + "'],'signAlgo':'1.2.840.113549.1.1.10'");
    assertThat(answer.refusal()).isEqualTo("400 Invalid parameter signAlgo");
  }

  @Test
  void nobodyDecidesAfterTheTime() throws IOException, InterruptedException {
    String handle = authorize(hash("a")).text("handle");
    clock.move(Requests.DECISION_TIME);
    services.control().decide(TEACHER, Decision.APPROVE);
    assertThat(post("credentials/authorizeCheck", "'handle':'" + handle + "'").refusal())
        .isEqualTo("400 Invalid parameter handle");
  }
}
