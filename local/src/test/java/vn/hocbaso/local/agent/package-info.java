@NullMarked
package vn.hocbaso.local.agent;

import org.jspecify.annotations.NullMarked;
