import type { BulkAction, YearRecord } from '@/features/year-record/api/year-records';
import {
  isSigningAction,
  type SigningAction,
  type SigningRequest,
} from '@/shared/session/signing-launcher';

export interface SigningOffer {
  action: SigningAction;
  recordIds: string[];
}

/** The acts on many records that end in a signature, as the service offers them now. */
export function signingOffers(bulkActions: BulkAction[]): SigningOffer[] {
  return bulkActions.flatMap(({ action, recordIds }) =>
    isSigningAction(action) && recordIds.length > 0 ? [{ action, recordIds }] : [],
  );
}

/** Each record goes with the version that was on the screen: nobody signs what they did not see. */
export function signingRequest(
  offer: SigningOffer,
  items: YearRecord[],
  selected: ReadonlySet<string>,
): SigningRequest {
  const records = items
    .filter(({ id }) => offer.recordIds.includes(id) && selected.has(id))
    .map(({ id, version }) => ({ id, version }));
  return { action: offer.action, records };
}
