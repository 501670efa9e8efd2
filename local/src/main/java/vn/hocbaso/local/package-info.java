/** Everything that a developer's machine needs and a real installation must not use. */
@NullMarked
package vn.hocbaso.local;

import org.jspecify.annotations.NullMarked;
