/** Keys in files, for small schools and for tests. */
@NullMarked
package vn.hocbaso.signing.provider.keystore;

import org.jspecify.annotations.NullMarked;
