import { Outbox } from '@/features/grade-book/outbox/outbox';
import { postBatch } from '@/features/grade-book/outbox/post-batch';
import { openStore } from '@/features/grade-book/outbox/store';
import { browserTabs } from '@/features/grade-book/outbox/tabs';
import { waitForSignIn } from '@/shared/api/sign-in-again';

const outboxes = new Map<string, Outbox>();

/** The one outbox of an account in this page. */
export function outboxOf(account: string): Outbox {
  const known = outboxes.get(account);
  if (known) return known;
  const outbox = new Outbox(account, {
    store: openStore(),
    tabs: browserTabs,
    post: postBatch,
    askToSignIn: waitForSignIn,
  });
  outboxes.set(account, outbox);
  return outbox;
}

/** How many cells an account has not brought to the service yet. */
export async function countUnsent(account: string): Promise<number> {
  const outbox = outboxOf(account);
  await outbox.write((box) => box);
  return outbox.box().entries.length;
}
