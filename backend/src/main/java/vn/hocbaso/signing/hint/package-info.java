/** Where providers that can call say that they have finished. */
@NullMarked
package vn.hocbaso.signing.hint;

import org.jspecify.annotations.NullMarked;
