package vn.hocbaso.gradebook.result;

import org.jspecify.annotations.Nullable;

/**
 * The learning result in words.
 *
 * @param verdict the level that counts
 * @param base the level before any adjustment by Art. 9.3; null when the rules give none
 * @param adjustedBy code of the single subject at fault when the level was raised
 */
public record LearningVerdict(
    Verdict verdict, @Nullable String base, @Nullable String adjustedBy) {}
