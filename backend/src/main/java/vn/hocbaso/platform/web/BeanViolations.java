package vn.hocbaso.platform.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.hocbaso.platform.problem.Violation;

/** Turns broken Bean Validation constraints into violations with our own texts. */
final class BeanViolations {

  private BeanViolations() {}

  static List<Violation> of(ConstraintViolationException invalid) {
    return invalid.getConstraintViolations().stream().map(BeanViolations::one).toList();
  }

  private static Violation one(ConstraintViolation<?> broken) {
    var constraint = broken.getConstraintDescriptor();
    String name = constraint.getAnnotation().annotationType().getSimpleName();
    String code = "VALUE_" + name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(Locale.ROOT);
    return new Violation(
        pointer(broken.getPropertyPath()), code, bounds(constraint.getAttributes()));
  }

  private static List<Object> bounds(Map<String, Object> attributes) {
    Object low = attributes.getOrDefault("min", attributes.getOrDefault("value", ""));
    Object high = attributes.getOrDefault("max", "");
    return List.of(low, high);
  }

  /**
   * The path starts with the method and its parameter. Inside a body this is a JSON pointer; a
   * parameter of the path or the query is named in the same form, having no pointer of its own.
   */
  private static String pointer(Path path) {
    StringBuilder pointer = new StringBuilder();
    for (Path.Node node : path) {
      if (node.getKind() == ElementKind.METHOD) {
        continue;
      }
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      boolean inside = node.getKind() == ElementKind.PROPERTY;
      boolean parameter = node.getKind() == ElementKind.PARAMETER && node.getName() != null;
      if (inside || (parameter && !"body".equals(node.getName()))) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }
}
