/** The digital school record (học bạ số): every capability is a package below this one. */
@NullMarked
package vn.hocbaso;

import org.jspecify.annotations.NullMarked;
