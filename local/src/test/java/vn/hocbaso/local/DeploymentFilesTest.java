package vn.hocbaso.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What can be said about the deployment files without running them. */
class DeploymentFilesTest {

  private static final Path ROOT = Path.of("..");
  private static final Pattern VARIABLE = Pattern.compile("\\$\\{(HOCBA_[A-Z_]+)(:\\?[^}]+)?}");

  @Test
  void everyPartHasAHealthCheckAndStartsAgain() throws IOException {
    for (JsonNode part : compose().path("services")) {
      assertThat(part.path("healthcheck").path("test")).isNotEmpty();
      assertThat(part.path("image").isMissingNode()).isEqualTo(part.has("build"));
    }
    assertThat(compose().path("services").fieldNames())
        .toIterable()
        .contains("database", "sign-in", "service", "web");
  }

  @Test
  void everySecretIsRequiredAndNoneHasADefault() throws IOException {
    assertThat(VARIABLE.matcher(text("docker-compose.yml")).results())
        .isNotEmpty()
        .allSatisfy(found -> assertThat(found.group(2)).as(found.group(1)).isNotNull());
    assertThat(text("docker-compose.yml")).doesNotContain(":-");
  }

  @Test
  void theExampleNamesExactlyWhatIsRequiredAndHoldsNoValue() throws IOException {
    var required =
        VARIABLE
            .matcher(text("docker-compose.yml"))
            .results()
            .map(found -> found.group(1))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(text(".env.example").lines().filter(line -> line.startsWith("HOCBA_")).sorted())
        .containsExactlyElementsOf(required.stream().map(name -> name + "=").sorted().toList());
  }

  @Test
  void theRealRealmHasNoDemonstrationInIt() throws IOException {
    JsonNode realm = new ObjectMapper().readTree(text("deploy/keycloak/hocba-realm.json"));
    assertThat(realm.path("users")).isEmpty();
    assertThat(realm.path("clients").findValuesAsText("clientId")).containsExactly("hocba-web");
    assertThat(realm.path("clients").findValuesAsText("directAccessGrantsEnabled"))
        .containsOnly("false");
    assertThat(realm.toString()).doesNotContain("demonstration").doesNotContain("localhost");
  }

  @Test
  void bothRealmsHaveTheSameRolesAndProtection() throws IOException {
    JsonNode real = new ObjectMapper().readTree(text("deploy/keycloak/hocba-realm.json"));
    JsonNode local = new ObjectMapper().readTree(KeycloakDistribution.realm());
    for (String field : new String[] {"roles", "bruteForceProtected", "ssoSessionMaxLifespan"}) {
      assertThat(real.path(field)).isEqualTo(local.path(field));
    }
  }

  private static JsonNode compose() throws IOException {
    return new YAMLMapper().readTree(text("docker-compose.yml"));
  }

  private static String text(String file) throws IOException {
    return Files.readString(ROOT.resolve(file));
  }
}
