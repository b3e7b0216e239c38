import type { Advertiser, Parameter } from '../../signals/ads/advertiser.ts';
import type { Origin } from '../../signals/ads/eid-sources.ts';
import type { Offered, SharedId } from '../../signals/ads/summary.ts';
import { text } from '../../ui/text.ts';

/** What an ID is made from; empty where its maker does not say. */
export function originWords(from: Origin): string {
  if (from === 'unsaid') return '';
  if (from === 'email-or-phone') return text('ads_from_email_or_phone');
  return from === 'maybe-email' ? text('ads_from_maybe_email') : text(`ads_from_${from}`);
}

/** What an ID stands for; empty where nobody says. */
export function agentWords(of: SharedId['of']): string {
  return of === 'unsaid' ? '' : text(`ads_id_of_${of}`);
}

/** What came of asking somebody for an offer. */
export function answerWords(answer: Offered['answer']): string {
  return text(`ads_answer_${answer}`);
}

/** How an advertiser came to be named. */
export function evidenceWords(by: Advertiser['by']): string {
  return text(`ads_by_${by}`);
}

/** By what an ad was chosen. */
export function parameterWords(parameter: Parameter): string {
  return text(`ads_parameter_${parameter}`);
}
