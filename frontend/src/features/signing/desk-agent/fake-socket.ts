import type { OpenSocket, Socket } from '@/features/signing/desk-agent/line';

const CONNECTING = 0;
const OPEN = 1;
const CLOSED = 3;

/** How the other end answers one message: text, nothing, bytes, or by cutting the line (“CUT”). */
export type Answer = string | undefined | Blob;

/** A browser's WebSocket of which the other end is a function of the test. */
export class FakeSocket extends EventTarget implements Socket {
  readyState = CONNECTING;
  readonly heard: string[] = [];

  constructor(private readonly answer: ((message: string) => Answer) | 'NOBODY' | 'SILENT') {
    super();
    if (answer !== 'SILENT') queueMicrotask(() => this.settle());
  }

  send(message: string): void {
    this.heard.push(message);
    if (typeof this.answer === 'string') return;
    const answer = this.answer(message);
    queueMicrotask(() => {
      if (answer === 'CUT') this.close();
      else if (answer !== undefined) {
        this.dispatchEvent(new MessageEvent('message', { data: answer }));
      }
    });
  }

  close(): void {
    if (this.readyState === CLOSED) return;
    this.readyState = CLOSED;
    this.dispatchEvent(new Event('close'));
  }

  private settle(): void {
    if (this.answer === 'NOBODY') this.close();
    else {
      this.readyState = OPEN;
      this.dispatchEvent(new Event('open'));
    }
  }
}

/** Opens a new fake for each connection and keeps them. */
export function fakeSockets(answer: (url: string) => FakeSocket): {
  open: OpenSocket;
  opened: { url: string; protocol: string | undefined; socket: FakeSocket }[];
} {
  const opened: { url: string; protocol: string | undefined; socket: FakeSocket }[] = [];
  return {
    opened,
    open: (url, protocol) => {
      const socket = answer(url);
      opened.push({ url, protocol, socket });
      return socket;
    },
  };
}
