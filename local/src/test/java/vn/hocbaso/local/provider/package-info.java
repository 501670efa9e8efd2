@NullMarked
package vn.hocbaso.local.provider;

import org.jspecify.annotations.NullMarked;
