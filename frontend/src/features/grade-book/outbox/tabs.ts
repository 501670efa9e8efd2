/** What the tabs of one browser tell each other about the boxes. */
export type Message =
  { kind: 'changed'; account: string } | { kind: 'answered'; account: string; classId: string };

const CHANNEL = 'hocba.outbox';

export interface Tabs {
  say: (message: Message) => void;
  /** Only one tab at a time runs what it is given; a killed tab lets the next one in. */
  alone: (account: string, work: () => Promise<void>) => Promise<void>;
}

export function browserTabs(onMessage: (message: Message) => void): Tabs {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }: MessageEvent<Message>) => onMessage(data);
  return {
    say: (message) => channel.postMessage(message),
    async alone(account, work) {
      const { locks } = navigator as { locks?: LockManager };
      // Only a page without a safe origin (http on a school's network) has no locks.
      if (locks) await locks.request(`${CHANNEL} ${account}`, work);
      else await work();
    },
  };
}
