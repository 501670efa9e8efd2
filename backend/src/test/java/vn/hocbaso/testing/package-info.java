/** What the tests of every capability share: the real environment and real tokens. */
@NullMarked
package vn.hocbaso.testing;

import org.jspecify.annotations.NullMarked;
