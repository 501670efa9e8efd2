package vn.hocbaso.platform.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;

/**
 * Adds to the contract what holds for every operation and would be forgotten on one of them: a
 * refusal is a problem (RFC 9457); a change that asks for If-Match cannot do without it, answers
 * 412 or 428 otherwise and gives the new version as ETag (RFC 9110 sections 8.8.3 and 13.1.1).
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {

  private static final String PROBLEM = "#/components/schemas/Problem";
  private static final String IF_MATCH = "If-Match";

  private static final Map<String, String> OF_ALL =
      Map.of("default", "Refused; nothing was changed. The code says why.");

  private static final Map<String, String> OF_CLOSED =
      Map.of(
          "401", "Nobody is signed in",
          "403", "Not an act of this account",
          "404", "There is no such thing within reach of this account");

  private static final Map<String, String> OF_VERSIONED =
      Map.of(
          "412", "The version in If-Match is not the present one; the answer has the present state",
          "428", "If-Match is missing");

  @Override
  public void filterOpenAPI(OpenAPI contract) {
    contract.getComponents().addSchema("Problem", problem());
    contract
        .getPaths()
        .getPathItems()
        .values()
        .forEach(path -> path.getOperations().values().forEach(ContractFilter::complete));
  }

  private static void complete(Operation operation) {
    APIResponses responses = operation.getResponses();
    responses.getAPIResponses().forEach(ContractFilter::describe);
    addProblems(responses, OF_ALL);
    if (operation.getSecurity() != null && !operation.getSecurity().isEmpty()) {
      addProblems(responses, OF_CLOSED);
    }
    for (Parameter parameter : parameters(operation)) {
      if (IF_MATCH.equals(parameter.getName())) {
        parameter.required(true).description("Version that the change is based on, as \"7\"");
        addProblems(responses, OF_VERSIONED);
        addVersion(responses);
      }
    }
  }

  private static List<Parameter> parameters(Operation operation) {
    return operation.getParameters() == null ? List.of() : operation.getParameters();
  }

  /** Refusals that the scanner found have no body yet, answers of ours no words. */
  private static void describe(String status, APIResponse response) {
    if (response.getDescription() == null) {
      response.description(status.equals("201") ? "Created" : "OK");
    }
    if (status.startsWith("4") && response.getContent() == null) {
      response.content(problemContent());
    }
  }

  private static void addProblems(APIResponses responses, Map<String, String> described) {
    described.keySet().stream()
        .sorted()
        .forEach(
            status ->
                responses.addAPIResponse(
                    status,
                    OASFactory.createAPIResponse()
                        .description(described.get(status))
                        .content(problemContent())));
  }

  private static void addVersion(APIResponses responses) {
    responses
        .getAPIResponses()
        .forEach(
            (status, response) -> {
              if (status.equals("200")) {
                response.addHeader(
                    "ETag",
                    OASFactory.createHeader()
                        .description("The new version")
                        .schema(OASFactory.createSchema().addType(Schema.SchemaType.STRING)));
              }
            });
  }

  private static Content problemContent() {
    return OASFactory.createContent()
        .addMediaType(
            "application/problem+json",
            OASFactory.createMediaType().schema(OASFactory.createSchema().ref(PROBLEM)));
  }

  private static Schema problem() {
    Schema violations =
        OASFactory.createSchema()
            .addType(Schema.SchemaType.ARRAY)
            .items(OASFactory.createSchema().ref("#/components/schemas/Violation"))
            .description("Every single fault");
    Schema problem =
        OASFactory.createSchema()
            .addType(Schema.SchemaType.OBJECT)
            .description("RFC 9457 problem details; texts follow Accept-Language.")
            .addProperty("type", string("URN of the code"))
            .addProperty("title", string("What happened, in a few words"))
            .addProperty(
                "status",
                OASFactory.createSchema()
                    .addType(Schema.SchemaType.INTEGER)
                    .format("int32")
                    .description("HTTP status"))
            .addProperty("code", string("Stable code for programs"))
            .addProperty("detail", string("What to do about it"))
            .addProperty("instance", string("Request id, to quote to support"))
            .addProperty("violations", violations)
            .addProperty(
                "present",
                OASFactory.createSchema()
                    .description("Present state of the resource when the caller's was stale"));
    return problem.required(
        new ArrayList<>(List.of("type", "title", "status", "code", "detail", "instance")));
  }

  private static Schema string(String description) {
    return OASFactory.createSchema().addType(Schema.SchemaType.STRING).description(description);
  }
}
