import type { StrangerFailure } from '../../evidence/stranger.ts';
import type { FactKind } from '../../signals/stranger/fact.ts';
import { text, type MessageKey } from '../../ui/text.ts';
import type { Refusal } from './step.ts';

const kinds = {
  price: 'stranger_kind_price',
  product: 'stranger_kind_product',
  headline: 'stranger_kind_headline',
  experiment: 'stranger_kind_experiment',
  'json-ld': 'stranger_kind_json_ld',
  'open-graph': 'stranger_kind_open_graph',
} as const satisfies Record<FactKind, MessageKey>;

const refusals = {
  'not-web': 'stranger_refused_not_web',
  'user-info': 'stranger_refused_user_info',
  action: 'stranger_refused_action',
  purchase: 'stranger_refused_purchase',
  secret: 'stranger_refused_secret',
  sent: 'stranger_refused_sent',
  unseen: 'stranger_refused_unseen',
} as const satisfies Record<Refusal, MessageKey>;

const failures = {
  moved: 'stranger_failed_moved',
  worker: 'stranger_failed_worker',
  forbidden: 'stranger_failed_forbidden',
  unreachable: 'stranger_failed_unreachable',
  late: 'stranger_failed_late',
  status: 'stranger_failed_status',
  elsewhere: 'stranger_failed_elsewhere',
  'no-html': 'stranger_failed_no_html',
  'too-large': 'stranger_failed_too_large',
  gone: 'stranger_failed_gone',
} as const satisfies Record<StrangerFailure, MessageKey>;

/** Heading of the differences of one kind. */
export function kindWords(kind: FactKind): string {
  return text(kinds[kind]);
}

/** Why an address is not fetched, in a sentence. */
export function refusalSentence(why: Refusal): string {
  return text(refusals[why]);
}

/** The message that says why a stranger's view could not be had. Some say a status or an address. */
export function failureKey(why: StrangerFailure): MessageKey {
  return failures[why];
}
