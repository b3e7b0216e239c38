import { hostOf } from '../../companies/host.ts';
import { knowledgeOf } from '../host.ts';

/** Whether a request is to who asks for consent: they are told when a person has answered. */
export function isToConsentTool(url: string): boolean {
  const host = hostOf(url);
  return host !== null && knowledgeOf(host).owner.category === 'consent';
}
