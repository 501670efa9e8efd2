package vn.hocbaso.verifier;

import java.nio.file.Path;
import vn.hocbaso.record.FileVerdict;

/** The verdict on one file. */
record Answer(Path file, FileVerdict verdict) {}
