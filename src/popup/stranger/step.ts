import type { StrangerFailure } from '../../evidence/stranger.ts';
import type { StrangerOffer } from '../../messages/contract.ts';
import type { Comparison } from '../../signals/stranger/fact.ts';

/** Why nothing is fetched. */
export type Refusal = Extract<StrangerOffer, { readonly state: 'refused' }>['why'];

/** How far a comparison has come. */
export type Step =
  | { readonly at: 'asking' }
  | { readonly at: 'refused'; readonly why: Refusal }
  | { readonly at: 'offered'; readonly address: string }
  | { readonly at: 'looking'; readonly address: string }
  | { readonly at: 'failed'; readonly why: StrangerFailure; readonly said: string }
  | { readonly at: 'compared'; readonly comparison: Comparison };
