package vn.hocbaso.gradebook.result;

import org.jspecify.annotations.Nullable;
import vn.hocbaso.assessment.Label;

/**
 * A decided matter in words.
 *
 * @param code stable code of what was decided; null while nothing can be
 * @param label its name, or that there is not enough data
 * @param reason one sentence: which condition decided, or what is missing
 */
public record Verdict(@Nullable String code, Label label, Label reason) {}
