package vn.hocbaso.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import vn.hocbaso.platform.problem.Violation;

/** Says where a JSON body departs from the contract, without repeating the parser's own words. */
final class JsonViolations {

  private JsonViolations() {}

  static List<Violation> of(JsonProcessingException unreadable) {
    return switch (unreadable) {
      case UnrecognizedPropertyException unknown ->
          List.of(
              Violation.at(pointer(unknown), "JSON_UNKNOWN_PROPERTY", unknown.getPropertyName()));
      case JsonMappingException mismatch ->
          List.of(Violation.at(pointer(mismatch), "JSON_WRONG_TYPE"));
      default -> List.of(Violation.at("", "JSON_MALFORMED"));
    };
  }

  private static String pointer(JsonMappingException fault) {
    StringBuilder pointer = new StringBuilder();
    for (JsonMappingException.Reference step : fault.getPath()) {
      String name = step.getFieldName();
      pointer.append('/').append(name == null ? step.getIndex() : escape(name));
    }
    return pointer.toString();
  }

  private static String escape(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }
}
