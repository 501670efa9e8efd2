package vn.hocbaso.local.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocbaso.local.provider.Services.MANAGER;
import static vn.hocbaso.local.provider.Services.TEACHER;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HexFormat;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hocbaso.local.provider.Services.Heard;

class SmartCaServiceTest {

  private static final String V1 = "/sca/sp769/v1/";

  private Services services;

  @BeforeEach
  void start(@TempDir Path directory) {
    services = Services.start(directory, Clock.systemUTC());
  }

  @AfterEach
  void stop() {
    services.close();
  }

  private static String account(String secret, String user) {
    return "{'sp_id':'%s','sp_password':'%s','user_id':'%s','transaction_id':'t-1'"
        .formatted(ClientAccount.ID, secret, user);
  }

  private Heard certificate(String secret, String user) throws IOException, InterruptedException {
    return services.post(
        V1 + "credentials/get_certificate", "", account(secret, user) + ",'serial_number':''}");
  }

  private String serial(String user) throws IOException, InterruptedException {
    return certificate(ClientAccount.SECRET, user)
        .body()
        .at("/data/user_certificates/0/serial_number")
        .asText();
  }

  private Heard sign(String files) throws IOException, InterruptedException {
    return sign(serial(TEACHER), files);
  }

  private Heard sign(String serial, String files) throws IOException, InterruptedException {
    return services.post(
        V1 + "signatures/sign",
        "",
        account(ClientAccount.SECRET, TEACHER)
            + ",'transaction_desc':'Ký lớp 5A','serial_number':'"
            + serial
            + "','time_stamp':'20261128080000Z','sign_files':["
            + files
            + "]}");
  }

  private static String file(String id, String hash) {
    return "{'doc_id':'%s','file_type':'xml','sign_type':'hash','data_to_be_signed':'%s'}"
        .formatted(id, hash);
  }

  private static String hash(String text) {
    return HexFormat.of().formatHex(Services.digest(text));
  }

  @Test
  void knowsItsClientAndItsUsers() throws IOException, InterruptedException {
    assertThat(certificate("sai", TEACHER).text("message")).isEqualTo("SP_CREDENTIAL_INVALID");
    assertThat(certificate(ClientAccount.SECRET, "001099999999").status()).isEqualTo(404);
    assertThat(certificate(ClientAccount.SECRET, TEACHER).status()).isEqualTo(200);
  }

  @Test
  void takesHashesOnlyInHexadecimalAndOfTheRightLength() throws IOException, InterruptedException {
    assertThat(sign(file("1", "abcd")).status()).isEqualTo(400);
    assertThat(sign(file("1", Services.hash("a"))).status()).isEqualTo(400);
    assertThat(sign(file("1", hash("a"))).text("message")).isEqualTo("sig_wait_for_user_confirm");
  }

  @Test
  void refusesAnotherPersonsCertificate() throws IOException, InterruptedException {
    assertThat(sign(serial(MANAGER), file("1", hash("a"))).status()).isEqualTo(400);
  }

  @Test
  void refusesTooManyFilesNoneAndTheSameTwice() throws IOException, InterruptedException {
    String many =
        IntStream.rangeClosed(0, SmartCaService.LARGEST)
            .mapToObj(i -> file("" + i, hash("a")))
            .collect(Collectors.joining(","));
    assertThat(sign(many).status()).isEqualTo(400);
    assertThat(sign("").status()).isEqualTo(400);
    String one = file("1", hash("a"));
    assertThat(sign(one + "," + one).status()).isEqualTo(400);
  }

  @Test
  void theSameTransactionWithOtherFilesIsRefused() throws IOException, InterruptedException {
    String code = sign(file("1", hash("a"))).body().at("/data/tran_code").asText();
    assertThat(sign(file("1", hash("a"))).body().at("/data/tran_code").asText()).isEqualTo(code);
    assertThat(sign(file("1", hash("b"))).status()).isEqualTo(400);
  }

  @Test
  void doesNotKnowATransactionThatNobodyBegan() throws IOException, InterruptedException {
    assertThat(services.post(V1 + "signatures/sign/x/status", "", "{}").status()).isEqualTo(404);
  }

  @Test
  void callsTheClientWhenTheSignerHasDecided() throws Exception {
    CompletableFuture<String> heard = new CompletableFuture<>();
    HttpServer client =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    client.createContext(
        "/",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
          heard.complete(new String(body, StandardCharsets.UTF_8));
        });
    client.start();
    try {
      services
          .control()
          .callBack(URI.create("http://127.0.0.1:" + client.getAddress().getPort() + "/"));
      sign(file("1", hash("a")));
      services.control().decide(TEACHER, Decision.APPROVE);
      assertThat(heard.get(30, TimeUnit.SECONDS))
          .contains("\"transaction_id\":\"t-1\"", "\"status_code\":1", "signature_value");
    } finally {
      client.stop(0);
    }
  }

  @Test
  void theTelephoneShowsItsOwnersRequestsAndTakesTheDecision()
      throws IOException, InterruptedException {
    sign(file("1", hash("a")));
    assertThat(services.page("/phone")).contains("Nguyễn Thị Thử", "Lê Văn &lt;Kiểm&gt;");
    assertThat(services.page("/phone?user=" + TEACHER)).contains("Ký lớp 5A", "Đồng ý ký");
    assertThat(services.page("/phone?user=" + MANAGER)).doesNotContain("Ký lớp 5A");
    String id = services.control().requests().getFirst().id();
    services.send(
        "/phone/decision",
        "",
        "application/x-www-form-urlencoded",
        "request=" + id + "&user=" + TEACHER + "&decision=APPROVE");
    assertThat(services.control().requests().getFirst().state()).isEqualTo("APPROVED");
    assertThat(services.page("/phone?user=" + TEACHER)).doesNotContain("Ký lớp 5A");
  }

  @Test
  void theTelephoneCannotLetTimePass() throws IOException, InterruptedException {
    sign(file("1", hash("a")));
    String id = services.control().requests().getFirst().id();
    Heard answer =
        services.send(
            "/phone/decision",
            "",
            "application/x-www-form-urlencoded",
            "request=" + id + "&decision=EXPIRE");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(services.control().requests().getFirst().state()).isEqualTo("WAITING");
  }
}
