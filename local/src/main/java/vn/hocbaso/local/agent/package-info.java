/**
 * A signing agent as it runs on a user's own computer, with tokens that are keystores of the test
 * authority: our open format ({@code docs/desk-agent.md}) and the one of Ban Cơ yếu's agent as far
 * as it is known. Strict: what a careful agent refuses is refused. For tests and the local set-up.
 */
@NullMarked
package vn.hocbaso.local.agent;

import org.jspecify.annotations.NullMarked;
