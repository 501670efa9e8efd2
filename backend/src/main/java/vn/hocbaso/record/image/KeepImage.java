package vn.hocbaso.record.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.access.Access;
import vn.hocbaso.access.Actor;
import vn.hocbaso.access.Place;
import vn.hocbaso.audit.AuditEvent;
import vn.hocbaso.audit.AuditTrail;
import vn.hocbaso.platform.id.Digests;
import vn.hocbaso.platform.problem.DomainException;
import vn.hocbaso.platform.problem.PlatformProblem;
import vn.hocbaso.platform.web.Versions;
import vn.hocbaso.record.document.pdf.ImageKind;
import vn.hocbaso.record.document.pdf.SignatureImage;

/** Shows, sets and takes away an image: a person her own signature, the seal keeper the seal. */
@ApplicationScoped
class KeepImage {

  private final Access access;
  private final StoredImages images;
  private final AuditTrail trail;
  private final Clock clock;

  @Inject
  KeepImage(Access access, StoredImages images, AuditTrail trail, Clock clock) {
    this.access = access;
    this.images = images;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Lets the act pass or refuses it, before the file is looked at.
   *
   * @throws DomainException {@code NOT_ALLOWED}, {@code NOT_FOUND} in another school
   */
  Actor require(UUID schoolId, ImageKind kind) {
    return access.require(ImageHolder.permission(kind), Place.school(schoolId));
  }

  /** The image as it stands; version 0 where none was ever set. */
  @Transactional
  SigningImageView read(UUID schoolId, ImageKind kind) {
    ImageHolder holder = holder(require(schoolId, kind), kind);
    return SigningImageView.of(images.findById(holder.key()));
  }

  /**
   * Sets an image in place of the one before.
   *
   * @param basedOn version that was seen
   * @throws DomainException {@code STALE_VERSION} with the present image
   */
  @Transactional
  SigningImageView set(UUID schoolId, ImageKind kind, long basedOn, SignatureImage image) {
    Actor actor = require(schoolId, kind);
    ImageHolder holder = holder(actor, kind);
    images.hold(holder);
    SigningImage present = images.findById(holder.key());
    requireSeen(basedOn, present);
    SigningImage kept = present == null ? new SigningImage(holder) : present;
    byte[] png = Png.write(image);
    kept.set(png, clock.instant().truncatedTo(ChronoUnit.MICROS), actor.account());
    images.persistAndFlush(kept);
    trail.append(
        AuditEvent.of(schoolId, actor.account(), holder.setting(), holder.key().id())
            .with(Map.of("sha256", Digests.sha256(png))));
    return SigningImageView.of(kept);
  }

  /**
   * Takes an image away; files that were printed with it keep it.
   *
   * @throws DomainException {@code NOT_FOUND} also where there is none; {@code STALE_VERSION}
   */
  @Transactional
  void remove(UUID schoolId, ImageKind kind, long basedOn) {
    Actor actor = require(schoolId, kind);
    ImageHolder holder = holder(actor, kind);
    images.hold(holder);
    SigningImage present = images.findById(holder.key());
    if (present == null || present.content().isEmpty()) {
      throw DomainException.of(PlatformProblem.NOT_FOUND);
    }
    requireSeen(basedOn, present);
    present.set(null, clock.instant().truncatedTo(ChronoUnit.MICROS), actor.account());
    trail.append(AuditEvent.of(schoolId, actor.account(), holder.removing(), holder.key().id()));
  }

  private static ImageHolder holder(Actor actor, ImageKind kind) {
    return switch (kind) {
      case SIGNATURE -> ImageHolder.person(actor.schoolId(), actor.staffId());
      case SEAL -> ImageHolder.school(actor.schoolId());
    };
  }

  private static void requireSeen(long basedOn, @Nullable SigningImage present) {
    SigningImageView view = SigningImageView.of(present);
    Versions.requireSame(basedOn, view.version(), view);
  }
}
