import type { DeskAgent } from '@/features/signing/desk-agent/agent';
import { DeskAgentError } from '@/features/signing/desk-agent/desk-agent-error';
import { browserSocket, type OpenSocket } from '@/features/signing/desk-agent/line';
import { connectOpenAgent } from '@/features/signing/desk-agent/open-agent';
import { connectVgcaAgent } from '@/features/signing/desk-agent/vgca-agent';

/** An address tells its format by its end. */
function connectOne(url: string, socket: OpenSocket): Promise<DeskAgent> {
  return new URL(url).pathname.endsWith('/SignMsg')
    ? connectVgcaAgent(url, socket)
    : connectOpenAgent(url, socket);
}

/**
 * The first agent in the order of the addresses that runs on this computer. Fails with NOT_RUNNING
 * when none does; an agent that runs and fails otherwise is not passed over.
 */
export async function connectToAgent(
  urls: readonly string[],
  socket: OpenSocket = browserSocket,
): Promise<DeskAgent> {
  for (const url of urls) {
    try {
      return await connectOne(url, socket);
    } catch (failure) {
      if (!(failure instanceof DeskAgentError) || failure.reason !== 'NOT_RUNNING') throw failure;
    }
  }
  throw new DeskAgentError('NOT_RUNNING');
}
