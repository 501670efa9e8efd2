package vn.hocbaso.signing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One document of a batch.
 *
 * @param problem code of the failure, a key of the problem texts
 * @param problemArguments values for that text
 */
public record ItemView(
    UUID reference, ItemState state, Optional<String> problem, List<Object> problemArguments) {}
