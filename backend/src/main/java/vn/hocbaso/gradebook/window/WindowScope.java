package vn.hocbaso.gradebook.window;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For what a window counts.
 *
 * @param classId null for every class of the year
 * @param subject code; null for everything
 * @param column code of the one column; null for all of them
 */
record WindowScope(
    String schoolYear,
    String period,
    @Nullable UUID classId,
    @Nullable String subject,
    @Nullable String column) {}
