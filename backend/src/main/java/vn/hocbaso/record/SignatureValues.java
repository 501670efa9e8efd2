package vn.hocbaso.record;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a token at the desk gave. */
@Schema(name = "SignatureValues")
record SignatureValues(
    @NotNull UUID orderId, @NotEmpty @Size(max = 2000) @Valid List<@NotNull Value> values) {

  /** The signature of one hash. */
  @Schema(name = "SignatureValue")
  record Value(
      @NotNull @Schema(description = "Id of the hash") UUID id,
      @NotNull @Size(min = 1, max = 1024) @Schema(description = "In base64") byte[] value) {}

  /** Values by the id of the hash; of two for one hash, the later one. */
  Map<UUID, byte[]> byHash() {
    return values.stream()
        .collect(Collectors.toMap(Value::id, Value::value, (first, later) -> later));
  }
}
