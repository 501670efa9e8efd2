/**
 * What the adapters of remote services share: HTTP with limits, strict reading, credentials,
 * tickets and signature values. Nothing here throws or logs what the other side said.
 */
@NullMarked
package vn.hocbaso.signing.provider.remote;

import org.jspecify.annotations.NullMarked;
