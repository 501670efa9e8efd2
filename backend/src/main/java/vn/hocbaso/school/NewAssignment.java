package vn.hocbaso.school;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wanted teaching assignment.
 *
 * @param subject code of the subject
 * @param firstDay from which day on, in Vietnam
 * @param lastDay the last day, for a substitute; null until the class ends
 */
record NewAssignment(
    String subject, UUID staffId, LocalDate firstDay, @Nullable LocalDate lastDay) {}
