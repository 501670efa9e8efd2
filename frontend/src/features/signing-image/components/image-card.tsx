import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import {
  imageQuery,
  removeImage,
  setImage,
  type ImageKind,
  type SigningImage,
} from '@/features/signing-image/api/signing-images';
import styles from '@/features/signing-image/components/image-card.module.css';
import { formatInstant } from '@/shared/date/format';
import { useSchool } from '@/shared/session/session';
import { Button } from '@/shared/ui/button';
import { FileDrop } from '@/shared/ui/file-drop';
import { Loading } from '@/shared/ui/loading';
import { Notice } from '@/shared/ui/notice';
import { ProblemNotice } from '@/shared/ui/problem-notice';

interface PictureProps {
  kind: ImageKind;
  image: SigningImage;
}

function Picture({ kind, image }: PictureProps): ReactNode {
  const { t } = useTranslation('signingImage');
  if (!image.png) return <p className="soft">{t(`${kind}.none`)}</p>;
  return (
    <figure className={styles.picture}>
      <div className={styles.paper}>
        <img src={`data:image/png;base64,${image.png}`} alt={t(`${kind}.alt`)} />
      </div>
      {image.updatedAt && (
        <figcaption className="small soft">
          {t('since', { at: formatInstant(image.updatedAt) })}
        </figcaption>
      )}
    </figure>
  );
}

function useActing(kind: ImageKind) {
  const school = useSchool();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: ({ version, file }: { version: number; file: File | null }): Promise<unknown> =>
      file ? setImage(school.id, kind, version, file) : removeImage(school.id, kind, version),
    // Also after a refusal: somebody else may have set it meanwhile.
    onSettled: () => queryClient.invalidateQueries(imageQuery(school.id, kind)),
  });
}

/** One image: how it is printed, another in its place, none any more. */
export function ImageCard({ kind }: { kind: ImageKind }): ReactNode {
  const { t } = useTranslation('signingImage');
  const school = useSchool();
  const image = useQuery(imageQuery(school.id, kind));
  const acting = useActing(kind);
  const heading = useId();
  if (image.error && !image.data) throw image.error;
  if (!image.data) return <Loading />;
  const { version, png } = image.data;
  const done = acting.isSuccess ? (acting.variables.file ? 'set' : 'removed') : null;
  return (
    <section className="card stack" aria-labelledby={heading}>
      <h2 id={heading}>{t(`${kind}.title`)}</h2>
      <p className="soft">{t(`${kind}.lead`)}</p>
      <Picture kind={kind} image={image.data} />
      {acting.error && <ProblemNotice error={acting.error} />}
      {done && <Notice tone="good" live title={t(`${kind}.${done}`)} />}
      {acting.isPending ? (
        <Loading label={t('sending')} />
      ) : (
        <FileDrop
          label={png ? t('replace') : t('choose')}
          hint={t(`${kind}.hint`)}
          accept=".png,image/png"
          onFile={(file) => acting.mutate({ version, file })}
        />
      )}
      {png && (
        <div>
          <Button
            look="quiet"
            busy={acting.isPending}
            onClick={() => acting.mutate({ version, file: null })}
          >
            {t(`${kind}.remove`)}
          </Button>
        </div>
      )}
    </section>
  );
}
