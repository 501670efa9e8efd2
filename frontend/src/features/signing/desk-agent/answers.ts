import { DeskAgentError } from '@/features/signing/desk-agent/desk-agent-error';

/** What another program says is looked at before it is believed. */
export type Answer = Record<string, unknown>;

export function parse(text: string): Answer {
  try {
    return record(JSON.parse(text));
  } catch {
    throw new DeskAgentError('BROKEN');
  }
}

export function record(value: unknown): Answer {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new DeskAgentError('BROKEN');
  }
  return value as Answer;
}

export function list(value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new DeskAgentError('BROKEN');
  return value;
}

export function text(value: unknown): string {
  if (typeof value !== 'string') throw new DeskAgentError('BROKEN');
  return value;
}

const BASE64 =
  /^(?:[A-Za-z0-9+/]{4})+(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$|^[A-Za-z0-9+/]{2}==$|^[A-Za-z0-9+/]{3}=$/;

/** Some agents break long values into lines; the service takes them in one. */
export function base64(value: unknown): string {
  const joined = text(value).replace(/\s/g, '');
  if (!BASE64.test(joined)) throw new DeskAgentError('BROKEN');
  return joined;
}
