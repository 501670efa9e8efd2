package vn.hocbaso.school;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A class of one school year as others see it.
 *
 * @param educationKind PHO_THONG (general) or GDTX (continuing education)
 * @param homeroom its homeroom teacher, if one is assigned
 * @param studentCount students who attend
 */
public record ClassProfile(
    UUID schoolId,
    UUID id,
    String schoolYear,
    int grade,
    String educationKind,
    String name,
    @Nullable StaffProfile homeroom,
    int studentCount) {}
