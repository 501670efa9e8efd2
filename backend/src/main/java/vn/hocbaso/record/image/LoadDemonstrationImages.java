package vn.hocbaso.record.image;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.hocbaso.school.DemonstrationSchoolLoaded;
import vn.hocbaso.school.SchoolDirectory;

/**
 * Gives the staff and the schools of the demonstration the images that lie beside its file, if any
 * do: {@code signing-images/} with one file for each account or code of a school.
 */
@ApplicationScoped
class LoadDemonstrationImages {

  private static final String ACCOUNT = "system";
  private static final String ENDING = ".png";

  private final Optional<String> file;
  private final SchoolDirectory directory;
  private final StoredImages images;
  private final Clock clock;

  @Inject
  LoadDemonstrationImages(
      @ConfigProperty(name = "hocba.demonstration.file") Optional<String> file,
      SchoolDirectory directory,
      StoredImages images,
      Clock clock) {
    this.file = file;
    this.directory = directory;
    this.images = images;
    this.clock = clock;
  }

  void atDemonstration(@Observes DemonstrationSchoolLoaded school) {
    file.map(name -> Path.of(name).resolveSibling("signing-images"))
        .filter(Files::isDirectory)
        .ifPresent(folder -> load(folder, school));
  }

  private void load(Path folder, DemonstrationSchoolLoaded school) {
    for (Path picture : pictures(folder)) {
      String name = picture.getFileName().toString();
      holder(school, name.substring(0, name.length() - ENDING.length()))
          .ifPresent(holder -> keep(holder, picture));
    }
  }

  private Optional<ImageHolder> holder(DemonstrationSchoolLoaded loaded, String name) {
    Optional<ImageHolder> seal =
        directory
            .school(loaded.schoolId())
            .filter(school -> school.code().equals(name))
            .map(school -> ImageHolder.school(loaded.schoolId()));
    return seal.or(
        () ->
            directory
                .staffByAccount(loaded.schoolId(), name)
                .map(person -> ImageHolder.person(loaded.schoolId(), person.id())));
  }

  private void keep(ImageHolder holder, Path picture) {
    SigningImage image = new SigningImage(holder);
    byte[] png = Png.write(UploadedImage.read(content(picture), holder.kind()));
    image.set(png, clock.instant().truncatedTo(ChronoUnit.MICROS), ACCOUNT);
    images.persist(image);
  }

  private static byte[] content(Path picture) {
    try {
      return Files.readAllBytes(picture);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> pictures(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(one -> one.toString().endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
