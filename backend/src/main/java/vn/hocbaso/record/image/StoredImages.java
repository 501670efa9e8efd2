package vn.hocbaso.record.image;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import vn.hocbaso.record.document.pdf.SignatureImage;
import vn.hocbaso.school.SchoolDirectory;
import vn.hocbaso.school.SchoolKey;

/** Images as the database has them. */
@ApplicationScoped
class StoredImages implements SigningImages, PanacheRepositoryBase<SigningImage, SchoolKey> {

  private final SchoolDirectory directory;

  @Inject
  StoredImages(SchoolDirectory directory) {
    this.directory = directory;
  }

  @Override
  @Transactional
  public Optional<SignatureImage> ofPerson(UUID schoolId, String personalIdNumber) {
    return directory
        .staffByPersonalId(schoolId, personalIdNumber)
        .flatMap(person -> printed(ImageHolder.person(schoolId, person.id())));
  }

  @Override
  @Transactional
  public Optional<SignatureImage> ofSeal(UUID schoolId) {
    return printed(ImageHolder.school(schoolId));
  }

  private Optional<SignatureImage> printed(ImageHolder holder) {
    return findByIdOptional(holder.key()).flatMap(SigningImage::content).map(Png::read);
  }

  /** Lets one change of an image come after the other. */
  void hold(ImageHolder holder) {
    getEntityManager()
        .createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 39))")
        .setParameter(1, "signing-image " + holder.key())
        .getSingleResult();
  }
}
