/**
 * Images of signatures and of the school's seal, as people upload them for the pages of records (NĐ
 * 30/2020, Annex I). An image proves nothing; the signature in the file does. So an image is kept
 * as long as it is wanted, and files that were printed with it keep their own copy.
 */
@NullMarked
package vn.hocbaso.record.image;

import org.jspecify.annotations.NullMarked;
