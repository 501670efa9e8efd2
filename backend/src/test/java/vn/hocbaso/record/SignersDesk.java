package vn.hocbaso.record;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.Certificate;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hocbaso.local.authority.Holder;
import vn.hocbaso.local.provider.Decision;
import vn.hocbaso.local.provider.ProviderControl;
import vn.hocbaso.testing.TestClass;
import vn.hocbaso.testing.Tokens;

/** Somebody who signs with the means that the provider asks for: PIN, telephone or token. */
@Singleton
public class SignersDesk {

  @Inject DataSource database;

  @Inject
  @ConfigProperty(name = "hocba.signing.providers.keystore.directory")
  Path keystores;

  @Inject
  @ConfigProperty(name = "hocba.signing.providers.smartca.url")
  URI phones;

  /** Signs, and waits until everything chosen is signed. */
  void sign(
      String account,
      TestClass group,
      RecordAct act,
      List<Map<String, Object>> chosen,
      String provider) {
    Holder holder = act == RecordAct.ISSUE ? school(group.schoolId()) : person(account);
    String path = "/api/v1/schools/" + group.schoolId() + "/signing-batches";
    Map<String, Object> body = new HashMap<>();
    body.put("action", act.name());
    body.put("provider", provider);
    body.put(
        "records",
        chosen.stream()
            .map(one -> Map.of("id", value(one, "id"), "version", value(one, "version")))
            .toList());
    if (provider.equals("desk")) {
      body.put("certificateChain", chain(holder));
    }
    String batch = path + "/" + post(account, path, body, 201).getString("id");
    await()
        .atMost(Duration.ofMinutes(5))
        .pollInterval(Duration.ofMillis(100))
        .until(() -> goesOn(account, batch, holder));
    given()
        .auth()
        .oauth2(Tokens.of(account))
        .get(batch)
        .then()
        .body("items.problem", everyItem(nullValue()));
  }

  /** Does what the batch asks for next; true when it asks for nothing more. */
  private boolean goesOn(String account, String batch, Holder holder) {
    JsonPath view = given().auth().oauth2(Tokens.of(account)).get(batch).jsonPath();
    boolean pin = "PIN".equals(view.getString("key.approval"));
    switch (view.getString("state")) {
      case "AWAITING_AUTHORISATION" ->
          post(
              account,
              batch + "/authorisation",
              pin ? Map.of("pin", RecordDesk.PIN) : Map.of(),
              202);
      case "AWAITING_APPROVAL" -> approve(account, batch, holder, view);
      case "FINISHED", "INTERRUPTED" -> {
        return true;
      }
      default -> {}
    }
    return false;
  }

  private void approve(String account, String batch, Holder holder, JsonPath view) {
    if (!"DESK".equals(view.getString("key.approval"))) {
      new ProviderControl(phones).decide(number(holder), Decision.APPROVE);
      return;
    }
    JsonPath order =
        given().auth().oauth2(Tokens.of(account)).get(batch + "/signing-order").jsonPath();
    List<Map<String, String>> hashes = order.getList("hashes");
    if (hashes != null && !hashes.isEmpty()) {
      List<Map<String, Object>> values =
          hashes.stream()
              .<Map<String, Object>>map(
                  hash ->
                      Map.of(
                          "id",
                          Objects.requireNonNull(hash.get("id")),
                          "value",
                          signed(holder, Objects.requireNonNull(hash.get("sha256")))))
              .toList();
      post(
          account,
          batch + "/signature-values",
          Map.of("orderId", order.getString("orderId"), "values", values),
          202);
    }
  }

  private static JsonPath post(String account, String path, Object body, int status) {
    return given()
        .auth()
        .oauth2(Tokens.of(account))
        .contentType(ContentType.JSON)
        .body(body)
        .post(path)
        .then()
        .statusCode(status)
        .extract()
        .jsonPath();
  }

  /** Signs a hash alone, as a token does. */
  private String signed(Holder holder, String sha256) {
    try {
      KeyStore store = store(holder);
      Signature signature = Signature.getInstance("NONEwithECDSA");
      signature.initSign(
          (PrivateKey) store.getKey(store.aliases().nextElement(), RecordDesk.PIN.toCharArray()));
      signature.update(Base64.getDecoder().decode(sha256));
      return Base64.getEncoder().encodeToString(signature.sign());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private List<String> chain(Holder holder) {
    try {
      KeyStore store = store(holder);
      List<String> chain = new ArrayList<>();
      for (Certificate one : store.getCertificateChain(store.aliases().nextElement())) {
        chain.add(Base64.getEncoder().encodeToString(one.getEncoded()));
      }
      return chain;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private KeyStore store(Holder holder) throws GeneralSecurityException {
    try {
      return KeyStore.getInstance(
          keystores.resolve(holder.fileName() + ".p12").toFile(), RecordDesk.PIN.toCharArray());
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static String number(Holder holder) {
    return switch (holder) {
      case Holder.Person person -> person.personalIdNumber();
      case Holder.Organisation school -> school.taxCode();
    };
  }

  private Holder person(String account) {
    String number = text("select personal_id_number from staff where account = ?", account);
    return new Holder.Person(number, "", "");
  }

  private Holder school(UUID id) {
    return new Holder.Organisation(text("select tax_code from school where id = ?", id), "");
  }

  private String text(String sql, Object parameter) {
    try (Connection connection = database.getConnection();
        PreparedStatement query = connection.prepareStatement(sql)) {
      query.setObject(1, parameter);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getString(1);
      }
    } catch (SQLException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Object value(Map<String, Object> record, String key) {
    return Objects.requireNonNull(record.get(key));
  }
}
