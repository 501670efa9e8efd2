/**
 * The trail: who did or read what, when and why. Append-only, each school's events chained by hash
 * so that a removed or altered event shows. Written in the transaction of the act itself: an act
 * without its event, or an event without its act, cannot be committed.
 */
@NullMarked
package vn.hocbaso.audit;

import org.jspecify.annotations.NullMarked;
