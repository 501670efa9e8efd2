package vn.hocbaso.exchange.push;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the contract says of items is what is read, no more and no less. */
class PushSchemasTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  record Described(Class<?> item, Class<?> data) {}

  static Stream<Described> items() {
    return Stream.of(
        new Described(PushSchemas.StaffItem.class, PushSchemas.StaffData.class),
        new Described(PushSchemas.ClassItem.class, PushSchemas.ClassData.class),
        new Described(PushSchemas.StudentItem.class, PushSchemas.StudentData.class),
        new Described(PushSchemas.EnrolmentItem.class, PushSchemas.EnrolmentData.class));
  }

  @ParameterizedTest
  @MethodSource("items")
  void everythingAroundTheDataIsRead(Described described) {
    ObjectNode around = JSON.createObjectNode();
    names(described.item()).forEach(name -> around.putNull(name));
    around.putObject("data");
    around.put("event", "NEW").put("recordId", "r").put("version", 1);
    PushItem read = new PushBody(JSON).read(("[" + around + "]").getBytes(), false).getFirst();
    assertThat(read.faults()).isEmpty();
    assertThat(names(described.item())).hasSize(around.size());
  }

  @Test
  void aPropertyThatNobodyDescribedIsNamed() {
    ObjectNode node = JSON.createObjectNode().put("fullname", "Trần A").put("staffCode", "GV1");
    ItemData data = new ItemData(node);
    data.text("staffCode", 20, null);
    assertThat(data.faults())
        .extracting("pointer", "code")
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("/data/fullname", "PUSH_PROPERTY_UNKNOWN"));
  }

  private static List<String> names(Class<?> shape) {
    return Arrays.stream(shape.getRecordComponents()).map(RecordComponent::getName).toList();
  }
}
