package vn.hocbaso.gradebook.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;

/** Study plans of demonstration classes, in the shape in which the API takes them. */
@ApplicationScoped
public class DemonstrationPlans {

  private final GuardedPlans plans;
  private final PlanStore store;
  private final ObjectMapper json;

  @Inject
  DemonstrationPlans(GuardedPlans plans, PlanStore store, ObjectMapper json) {
    this.plans = plans;
    this.store = store;
    this.json = json;
  }

  /**
   * Sets the plan of a class that has none yet, inside the transaction under way.
   *
   * @param study {@code class} with a plan of the class, {@code students} with plans by the code of
   *     the student; each may be missing
   * @param students identifiers by code
   */
  public void set(
      UUID schoolId, UUID classId, JsonNode study, Map<String, UUID> students, String account) {
    ClassPlan.Key key = new ClassPlan.Key(schoolId, classId);
    store.lock(key);
    if (study.has("class")) {
      plans.write(key, read(study.get("class"), ClassContent.class), account);
    }
    study
        .path("students")
        .properties()
        .forEach(
            entry ->
                plans.write(
                    new StudentPlan.Key(schoolId, classId, id(students, entry.getKey())),
                    new KeptStudent(
                        read(entry.getValue(), StudentContent.class), DecisionsContent.NONE),
                    account));
  }

  private static UUID id(Map<String, UUID> students, String code) {
    UUID id = students.get(code);
    if (id == null) {
      throw new IllegalStateException("a plan for a student who is not in the class");
    }
    return id;
  }

  private <T> T read(JsonNode content, Class<T> type) {
    try {
      return json.treeToValue(content, type);
    } catch (JsonProcessingException unreadable) {
      throw new UncheckedIOException("study plan of the demonstration", unreadable);
    }
  }
}
