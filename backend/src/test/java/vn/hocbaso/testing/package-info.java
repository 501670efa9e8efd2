/**
 * What the tests of every capability share: the real environment, real tokens, independent judges.
 */
@NullMarked
package vn.hocbaso.testing;

import org.jspecify.annotations.NullMarked;
