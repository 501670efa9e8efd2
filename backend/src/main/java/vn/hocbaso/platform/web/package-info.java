/**
 * HTTP conventions that hold for every operation: versions as strong entity tags, the request id,
 * refused unknown properties, the guard against cross-site requests, the caller's language, and the
 * web app's static files.
 */
@NullMarked
package vn.hocbaso.platform.web;

import org.jspecify.annotations.NullMarked;
