import { call } from '../../messages/call.ts';
import type { StrangerOffer } from '../../messages/contract.ts';
import type { NotServed, Served } from '../../evidence/stranger.ts';
import { compare } from '../../signals/stranger/compare.ts';
import { pictureOf } from './picture.ts';
import type { Step } from './step.ts';

const gone: Step = { at: 'failed', why: 'gone', said: '' };

/** What would be fetched for a tab, or why nothing may be. Never rejects. */
export async function offerFor(tabId: number): Promise<Step> {
  try {
    // Where nobody has a handler, the browser answers with nothing.
    const offer: StrangerOffer | undefined = await call('view.offer', tabId);
    if (!offer) return gone;
    return offer.state === 'offered' ? { at: 'offered', address: offer.address } : { at: 'refused', why: offer.why };
  } catch {
    return gone;
  }
}

/** Fetches the address that the person was shown, and compares. Never rejects. */
export async function lookAt(tabId: number, address: string): Promise<Step> {
  try {
    const answer: Served | NotServed | undefined = await call('view.stranger', tabId, address);
    if (!answer) return gone;
    if (answer.outcome === 'failed') return { at: 'failed', why: answer.why, said: answer.said };
    const { live, given, first, second } = answer;
    const comparison = compare({
      live: pictureOf(live, address),
      given: given === null ? null : pictureOf(given, address),
      first: pictureOf(first, address),
      second: pictureOf(second, address),
    });
    return { at: 'compared', comparison };
  } catch {
    return gone;
  }
}
