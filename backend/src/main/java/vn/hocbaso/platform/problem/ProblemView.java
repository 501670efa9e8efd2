package vn.hocbaso.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A problem as it travels (RFC 9457, {@code application/problem+json}). */
@Schema(name = "Problem", description = "RFC 9457 problem details; texts follow Accept-Language.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemView(
    @NotNull @Schema(description = "URN of the code", examples = "urn:hocbaso:problem:NOT_FOUND")
        String type,
    @NotNull @Schema(description = "What happened, in a few words") String title,
    @NotNull @Schema(description = "HTTP status") int status,
    @NotNull @Schema(description = "Stable code for programs") String code,
    @NotNull @Schema(description = "What to do about it") String detail,
    @NotNull @Schema(description = "Request id, to quote to support") String instance,
    @Nullable @Schema(description = "Every single fault") List<ViolationView> violations,
    @Nullable @Schema(description = "Present state of the resource when the caller's was stale")
        Object present) {

  /** One fault, with its text. */
  @Schema(name = "Violation")
  public record ViolationView(
      @NotNull @Schema(description = "JSON pointer (RFC 6901)") String pointer,
      @NotNull @Schema(description = "Stable code for programs") String code,
      @NotNull @Schema(description = "The fault and its remedy") String message) {}
}
