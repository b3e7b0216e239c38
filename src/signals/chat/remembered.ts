import type { ChatSeen } from '../../evidence/chat-seen.ts';
import type { Told } from '../told.ts';
import type { ThirdParty } from '../third-party.ts';
import type { Heard } from './heard.ts';

/** A host that a chat's maker was asked at, and how often. */
export type Asked = Pick<ThirdParty, 'host' | 'requests' | 'posts'>;

/** What a chat's maker was asked and told up to some moment. */
export interface Before {
  readonly asked: readonly Asked[];
  readonly told: readonly Told[];
}

/** What is known of one chat for as long as the worker lives; nothing of it is written but its words, as reasons. */
export interface ChatMemory {
  /** `open` once its window was seen to stand open. */
  window: ChatSeen['window'];
  /** When the person first used it, in milliseconds since the epoch; null until then. */
  usedAt: number | null;
  heard: readonly Heard[];
  /** How it stood when the person first used it; null until then, and where nobody knows. */
  before: Before | null;
}

/** Of a chat that was just seen for the first time. */
export function noChatMemory(): ChatMemory {
  return { window: 'closed', usedAt: null, heard: [], before: null };
}
