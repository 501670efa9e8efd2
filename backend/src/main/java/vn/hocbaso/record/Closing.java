package vn.hocbaso.record;

import org.jspecify.annotations.Nullable;

/**
 * The closings of a class's books that say what a record says.
 *
 * @param year of the book of the year
 * @param summer of the supplementary assessment in primary school; absent for a record that says
 *     nothing of it
 */
record Closing(long year, @Nullable Long summer) {}
