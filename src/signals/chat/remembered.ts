import type { Told } from '../told.ts';
import type { ThirdParty } from '../third-party.ts';
import type { Heard } from './heard.ts';
import type { Stood } from './stood.ts';

/** A host that a chat's maker was asked at, and how often. */
export type Asked = Pick<ThirdParty, 'host' | 'requests' | 'posts'>;

/** What a chat's maker was asked and told up to some moment. */
export interface Before {
  readonly asked: readonly Asked[];
  readonly told: readonly Told[];
}

/** What is known of one chat for as long as the worker lives; its words, and how it stood, are reasons of its finding, too. */
export interface ChatMemory {
  stood: Stood;
  heard: readonly Heard[];
  /** What its maker knew when the person first used it; null until then, and where nobody knows. */
  before: Before | null;
}

/** Of a chat that was first seen now, or in a life of the worker that is over. */
export function noChatMemory(stood: Stood): ChatMemory {
  return { stood, heard: [], before: null };
}
