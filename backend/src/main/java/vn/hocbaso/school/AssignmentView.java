package vn.hocbaso.school;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Who teaches a subject to a class. */
@Schema(name = "TeachingAssignment", description = "Phân công giảng dạy")
record AssignmentView(
    @NotNull UUID id,
    @NotNull @Schema(description = "The ETag") Long version,
    @NotNull @Schema(description = "Mã môn", examples = "NGOAI_NGU_1") String subject,
    @NotNull @Schema(description = "Tên môn") String subjectName,
    @NotNull UUID staffId,
    @NotNull String staffName,
    @NotNull LocalDate firstDay,
    @Nullable @Schema(description = "Absent until the class ends") LocalDate lastDay,
    @NotNull @Schema(description = "Whether it holds today") Boolean current) {}
