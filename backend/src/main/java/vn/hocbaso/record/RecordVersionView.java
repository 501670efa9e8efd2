package vn.hocbaso.record;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a record stands now, for a caller whose version was stale. */
@Schema(name = "YearRecordVersion")
record RecordVersionView(@NotNull UUID id, @NotNull long version, @NotNull RecordState state) {

  static RecordVersionView of(YearRecord record) {
    return new RecordVersionView(record.key().id(), record.version(), record.state());
  }
}
