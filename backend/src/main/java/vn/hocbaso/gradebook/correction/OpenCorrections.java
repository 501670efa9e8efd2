package vn.hocbaso.gradebook.correction;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The corrections of a book that are under way, for whoever writes and shows its cells. */
public interface OpenCorrections {

  /**
   * The cells of a book that an approval leaves open at this moment; an opening whose time is over
   * is none. Locks nothing.
   */
  Map<CorrectedCell, Opening> openings(UUID schoolId, UUID classId, String period);

  /** What is asked for or open at the moment, for showing. */
  List<UnderWay> underWay(UUID schoolId, UUID classId, String period);

  /** Counts a change that was made under an approval. */
  void changed(UUID schoolId, UUID correctionId, Instant at);

  /**
   * A cell that is open.
   *
   * @param reason the words of the request; they stand beside every change
   */
  record Opening(UUID correctionId, String reason) {}

  /**
   * A request that keeps others for the same cell away.
   *
   * @param until only while the cell is open
   */
  record UnderWay(
      UUID correctionId,
      CorrectedCell cell,
      CorrectionStanding standing,
      @Nullable Instant until) {}
}
