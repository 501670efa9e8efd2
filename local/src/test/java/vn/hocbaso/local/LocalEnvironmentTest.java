package vn.hocbaso.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.hocbaso.local.demonstration.Demonstration;
import vn.hocbaso.local.demonstration.DemonstrationSchool;
import vn.hocbaso.local.demonstration.DemonstrationStaff;

class LocalEnvironmentTest {

  private static final LocalSettings SETTINGS = LocalSettings.forTests();
  private static LocalEnvironment environment;
  private static TokenEndpoint tokens;

  @BeforeAll
  static void start() {
    environment = LocalEnvironment.start(SETTINGS);
    tokens = new TokenEndpoint(setting("quarkus.oidc.auth-server-url"));
  }

  @AfterAll
  static void stop() {
    List<ProcessHandle> before = ours();
    environment.close();

    assertThat(before).hasSizeGreaterThanOrEqualTo(2);
    assertThat(before).noneMatch(ProcessHandle::isAlive);
    assertThat(SETTINGS.directory()).doesNotExist();
  }

  @Test
  void tellsTheServiceWhereEverythingIs() {
    assertThat(environment.configuration())
        .containsKeys(
            "quarkus.datasource.jdbc.url",
            "quarkus.datasource.username",
            "quarkus.flyway.username",
            "quarkus.oidc.auth-server-url",
            "quarkus.oidc.client-id",
            "quarkus.oidc.credentials.secret",
            "hocba.signing.providers.mysign.url",
            "hocba.signing.providers.smartca.url",
            "hocba.signing.providers.csc.url");
    assertThat(Path.of(setting("hocba.demonstration.file"))).exists();
  }

  @Test
  void everyMemberOfStaffHasASimulatedTelephone() throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest phones = HttpRequest.newBuilder(environment.phoneAddress()).build();
      String page = client.send(phones, HttpResponse.BodyHandlers.ofString()).body();
      assertThat(Demonstration.read().schools())
          .flatExtracting(DemonstrationSchool::staff)
          .extracting(DemonstrationStaff::fullName)
          .allSatisfy(name -> assertThat(page).contains(name));
    }
  }

  @Test
  void givesEveryDemonstrationAccountATokenWithItsRolesOnly() throws Exception {
    Demonstration demonstration = Demonstration.read();
    for (var school : demonstration.schools()) {
      for (var member : school.staff()) {
        assertThatTokenIsOf(member.account(), member.fullName(), member.roles());
      }
    }
    for (var officer : demonstration.officers()) {
      assertThatTokenIsOf(officer.account(), officer.fullName(), officer.roles());
    }
  }

  private static void assertThatTokenIsOf(String account, String fullName, List<String> roles)
      throws Exception {
    JsonNode token = tokens.claims(tokens.forAccount(account, Demonstration.PASSWORD));
    assertThat(token.path("preferred_username").asText()).isEqualTo(account);
    assertThat(token.path("name").asText()).isEqualTo(fullName);
    assertThat(texts(token.path("aud"))).contains("hocba-api");
    assertThat(texts(token.path("realm_access").path("roles")))
        .containsExactlyInAnyOrderElementsOf(roles);
  }

  @Test
  void givesTheVendorATokenForItself() throws Exception {
    JsonNode token = tokens.claims(tokens.forClient("vendor-demo"));
    assertThat(texts(token.path("realm_access").path("roles"))).containsExactly("vendor");
    assertThat(texts(token.path("aud"))).contains("hocba-api");
  }

  @Test
  void refusesAWrongPassword() throws Exception {
    HttpResponse<String> answer = tokens.forAccount("gv.lan", "wrong");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("invalid_grant").doesNotContain("access_token");
  }

  @Test
  void refusesThePasswordGrantToTheWebApp() throws Exception {
    assertThat(tokens.passwordGrantByWebClient("gv.lan", Demonstration.PASSWORD).statusCode())
        .isEqualTo(400);
  }

  @Test
  void showsTheSignInPageInVietnameseOnAnyLocalPort() throws Exception {
    HttpResponse<String> page = tokens.signInPage("http://localhost:18080/api/v1/session/login");
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("lang=\"vi\"").contains("Đăng nhập");
  }

  @Test
  void refusesToSendTheBrowserElsewhere() throws Exception {
    assertThat(tokens.signInPage("http://evil.example/").statusCode()).isEqualTo(400);
  }

  @Test
  void namesThePortThatIsTaken(@TempDir Path directory) throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      LocalSettings settings =
          LocalSettings.forRunning(directory, taken.getLocalPort() - 1, line -> {});
      assertThatThrownBy(() -> LocalEnvironment.start(settings))
          .isInstanceOf(LocalFailure.class)
          .hasMessageContaining(Integer.toString(taken.getLocalPort()))
          .hasMessageContaining("-Dlocal.port");
    }
  }

  private static String setting(String name) {
    return environment.configuration().getOrDefault(name, "");
  }

  private static List<ProcessHandle> ours() {
    return ProcessHandle.allProcesses()
        .filter(ProcessHandle::isAlive)
        .filter(handle -> mentionsOurDirectory(handle.pid()))
        .toList();
  }

  private static boolean mentionsOurDirectory(long pid) {
    try {
      return Files.readString(Path.of("/proc/" + pid + "/cmdline"))
          .contains(SETTINGS.directory().toString());
    } catch (IOException gone) {
      return false;
    }
  }

  // A single audience is written as a text, several as an array.
  private static List<String> texts(JsonNode values) {
    if (values.isTextual()) {
      return List.of(values.asText());
    }
    return StreamSupport.stream(values.spliterator(), false).map(JsonNode::asText).toList();
  }
}
