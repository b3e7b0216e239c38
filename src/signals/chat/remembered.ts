import type { Told } from '../told.ts';
import type { ThirdParty } from '../third-party.ts';
import type { Heard } from './heard.ts';
import type { Stood } from './stood.ts';

/** A host that a chat's maker was asked at, and how often. */
export interface Asked extends Readonly<Pick<ThirdParty, 'host' | 'tried' | 'posts'>> {
  /** Those that were answered. */
  readonly requests: number;
  /** Those that nobody saw answered: stored ones, and those that the browser itself sent elsewhere, too. */
  readonly pending: number;
  /** Whether Telltale knows how to read anything that is handed over there. */
  readonly read: 'some' | 'none';
}

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
