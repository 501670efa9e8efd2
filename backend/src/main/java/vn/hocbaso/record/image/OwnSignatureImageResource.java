package vn.hocbaso.record.image;

import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;
import vn.hocbaso.platform.web.Versions;
import vn.hocbaso.record.document.pdf.ImageKind;

/** The written signature of whoever is signed in, as the pages of records show it. */
@Path("/api/v1/schools/{schoolId}/own-signature-image")
@Tag(name = "Signing images", description = "Hình ảnh chữ ký, con dấu trên bản thể hiện")
@Authenticated
class OwnSignatureImageResource {

  private final ImageRequests requests;

  @Inject
  OwnSignatureImageResource(ImageRequests requests) {
    this.requests = requests;
  }

  /** The image as it stands. */
  @GET
  @Operation(
      operationId = "getOwnSignatureImage",
      summary = "Hình ảnh chữ ký của tôi",
      description = "Teacher (GV) or manager (CBQL), nobody else's.")
  public RestResponse<SigningImageView> get(@PathParam("schoolId") UUID schoolId) {
    return tagged(requests.get(schoolId, ImageKind.SIGNATURE));
  }

  /** Sets the image. */
  @PUT
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "setOwnSignatureImage",
      summary = "Đặt hình ảnh chữ ký của tôi",
      description =
          "Teacher (GV) or manager (CBQL), nobody else's. PNG of at most 200 kB and 2 million"
              + " pixels on a transparent background, mostly blue. Only pixels are kept. If-Match"
              + " is \"0\" where none was ever set; 412 with the present image when it is stale.")
  public RestResponse<SigningImageView> set(
      @PathParam("schoolId") UUID schoolId,
      @HeaderParam("If-Match") @Nullable String ifMatch,
      @RestForm("file") @Nullable FileUpload file) {
    java.nio.file.Path png = file == null ? null : file.uploadedFile();
    return tagged(requests.set(schoolId, ImageKind.SIGNATURE, ifMatch, png));
  }

  /** Takes the image away. */
  @DELETE
  @Operation(
      operationId = "removeOwnSignatureImage",
      summary = "Gỡ hình ảnh chữ ký của tôi",
      description =
          "Teacher (GV) or manager (CBQL), nobody else's. Files that were printed with it keep it.")
  public RestResponse<Void> remove(
      @PathParam("schoolId") UUID schoolId, @HeaderParam("If-Match") @Nullable String ifMatch) {
    requests.remove(schoolId, ImageKind.SIGNATURE, ifMatch);
    return RestResponse.noContent();
  }

  private static RestResponse<SigningImageView> tagged(SigningImageView view) {
    return RestResponse.ResponseBuilder.ok(view)
        .header("ETag", Versions.entityTag(view.version()))
        .build();
  }
}
