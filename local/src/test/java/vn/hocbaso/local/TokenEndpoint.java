package vn.hocbaso.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks the running Keycloak for tokens and pages. */
record TokenEndpoint(String issuer) {

  HttpResponse<String> forAccount(String account, String password) throws Exception {
    return passwordGrant("hocba-tests", account, password);
  }

  HttpResponse<String> passwordGrantByWebClient(String account, String password) throws Exception {
    return passwordGrant("hocba-web", account, password);
  }

  HttpResponse<String> forClient(String client) throws Exception {
    return post(
        Map.of(
            "grant_type",
            "client_credentials",
            "client_id",
            client,
            "client_secret",
            secret(client)));
  }

  HttpResponse<String> signInPage(String returnTo) throws Exception {
    String query =
        form(
            Map.of(
                "response_type", "code",
                "client_id", "hocba-web",
                "scope", "openid",
                "code_challenge", "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
                "code_challenge_method", "S256",
                "redirect_uri", returnTo));
    URI page = URI.create(issuer + "/protocol/openid-connect/auth?" + query);
    return send(HttpRequest.newBuilder(page).build());
  }

  JsonNode claims(HttpResponse<String> answer) throws IOException {
    String token = new ObjectMapper().readTree(answer.body()).path("access_token").asText();
    return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
  }

  private HttpResponse<String> passwordGrant(String client, String account, String password)
      throws Exception {
    return post(
        Map.of(
            "grant_type", "password",
            "client_id", client,
            "client_secret", secret(client),
            "username", account,
            "password", password));
  }

  private static String secret(String client) {
    return "demonstration-only-" + client;
  }

  private HttpResponse<String> post(Map<String, String> fields) throws Exception {
    return send(
        HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form(fields)))
            .build());
  }

  private static HttpResponse<String> send(HttpRequest request) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.ofString());
    }
  }

  private static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(
            field ->
                field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("&"));
  }
}
