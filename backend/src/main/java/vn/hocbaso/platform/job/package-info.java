/**
 * Work that must be done even if the process dies: jobs in the database, each done by one copy of
 * the service at a time, taken over by another when it falls silent.
 */
@NullMarked
package vn.hocbaso.platform.job;

import org.jspecify.annotations.NullMarked;
