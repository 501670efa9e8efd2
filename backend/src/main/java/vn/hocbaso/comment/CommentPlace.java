package vn.hocbaso.comment;

import java.util.UUID;

/** Where comments are written: the column of the book of a class and a period. */
record CommentPlace(UUID schoolId, UUID classId, String period, String column) {}
