package vn.hocbaso.local.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocbaso.local.provider.Services.MANAGER;
import static vn.hocbaso.local.provider.Services.TEACHER;
import static vn.hocbaso.local.provider.Services.hash;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hocbaso.local.provider.Services.Heard;

class MySignServiceTest {

  private static final String CSC = "/adss/service/ras/csc/v1/";
  private static final String STATUS = "/adss/service/ras/v1/requests/status";

  private Services services;

  @BeforeEach
  void start(@TempDir Path directory) {
    services = Services.start(directory, Clock.systemUTC());
  }

  @AfterEach
  void stop() {
    services.close();
  }

  private Heard login(String client, String secret, String profile, String user)
      throws IOException, InterruptedException {
    return services.post(
        "/adss/service/ras/v1/login",
        "",
        "{'client_id':'%s','client_secret':'%s','profile_id':'%s','user_id':'%s'}"
            .formatted(client, secret, profile, user));
  }

  private String token(String user) throws IOException, InterruptedException {
    return login(ClientAccount.ID, ClientAccount.SECRET, ClientAccount.PROFILE, "CMT_" + user)
        .text("access_token");
  }

  private Heard authorize(String token, String description, String document)
      throws IOException, InterruptedException {
    return services.post(
        CSC + "credentials/authorize",
        token,
        "{'credentialID':'%s_1','numSignatures':1,'async':1,'description':'%s','documents':[%s],'hash':['%s']}"
            .formatted(TEACHER, description, document, hash("a")));
  }

  @Test
  void logsInWhomItKnowsWithTheRightSecretAndProfile() throws IOException, InterruptedException {
    String user = "CMT_" + TEACHER;
    String profile = ClientAccount.PROFILE;
    assertThat(login("ai-do", ClientAccount.SECRET, profile, user).text("error"))
        .isEqualTo("58007");
    assertThat(login(ClientAccount.ID, "sai", profile, user).text("error")).isEqualTo("86024");
    assertThat(login(ClientAccount.ID, ClientAccount.SECRET, "khac", user).status()).isEqualTo(400);
    assertThat(login(ClientAccount.ID, ClientAccount.SECRET, profile, TEACHER).text("error"))
        .isEqualTo("58008");
    assertThat(login(ClientAccount.ID, ClientAccount.SECRET, profile, user).status())
        .isEqualTo(200);
  }

  @Test
  void aTokenOpensOnlyItsOwnersCredential() throws IOException, InterruptedException {
    String info = "{'credentialID':'" + TEACHER + "_1'}";
    assertThat(services.post(CSC + "credentials/info", token(MANAGER), info).refusal())
        .isEqualTo("400 Invalid parameter credentialID");
    assertThat(services.post(CSC + "credentials/info", token(TEACHER), info).status())
        .isEqualTo(200);
  }

  @Test
  void wantsADescriptionInBase64AndADocumentForEachHash() throws IOException, InterruptedException {
    String token = token(TEACHER);
    String document = "{'document_id':'1','document_name':'MQ=='}";
    assertThat(authorize(token, "Ký lớp 5A", document).refusal())
        .isEqualTo("400 Invalid parameter description");
    assertThat(authorize(token, "S3kgNUE=", "").refusal())
        .isEqualTo("400 Invalid parameter documents");
    assertThat(authorize(token, "S3kgNUE=", document).status()).isEqualTo(200);
  }

  @Test
  void tellsTheStateToTheOwnerAlone() throws IOException, InterruptedException {
    String token = token(TEACHER);
    String document = "{'document_id':'1','document_name':'MQ=='}";
    String question =
        "{'transactionId':'" + authorize(token, "S3kgNUE=", document).text("transactionId") + "'}";
    assertThat(services.post(STATUS, token, question).text("status")).isEqualTo("4000");
    assertThat(services.post(STATUS, token(MANAGER), question).status()).isEqualTo(400);
    services.control().decide(TEACHER, Decision.REFUSE);
    Heard refused = services.post(STATUS, token, question);
    assertThat(refused.text("status")).isEqualTo("4002");
    assertThat(refused.body().has("SAD")).isFalse();
  }
}
