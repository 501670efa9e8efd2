package vn.hocbaso.gradebook.correction;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A page of requests, newest first. */
@Schema(name = "CorrectionList")
record CorrectionListView(
    @NotNull List<CorrectionView> items,
    @Nullable @Schema(description = "Send as before to get older ones") UUID next) {}
