import { useEffect, useState } from 'preact/hooks';
import type { ConsentState } from '../signals/consent/state.ts';
import { LazyDetails } from '../ui/lazy-details.tsx';
import { text } from '../ui/text.ts';
import { choiceWord, sinceWord } from './words.ts';

interface Props {
  readonly said: ConsentState;
}

type Module = typeof import('./consent/said.tsx');

/** The words come when somebody unfolds them: there are many, and a popup must open at once. */
function Details({ said }: Props) {
  const [module, setModule] = useState<Module | null>(null);
  useEffect(() => {
    void import('./consent/said.tsx').then(setModule);
  }, []);
  return module && <module.Said said={said} />;
}

/** Whether a page says anything of consent at all. */
function isSaying({ frameworks, tool, choice, gpc, optOut, answers }: ConsentState): boolean {
  const isAsked = tool.id !== null || tool.cmpId !== null || choice !== 'unknown' || answers.length > 0;
  return isAsked || frameworks.length > 0 || gpc === 'on' || optOut !== 'unknown';
}

/** What the page says that somebody agreed to: always its own claim. */
export function Consent({ said }: Props) {
  if (!isSaying(said)) return null;
  const { choice, since } = said;
  const summary = (
    <span class="who">
      <h2>{text('consent_title')}</h2>{' '}
      <span class="aside brief">
        {choiceWord(choice)} {since !== 'unknown' && sinceWord(since)}
      </span>
    </span>
  );
  return (
    <LazyDetails class="everyone plain" summary={summary}>
      {() => <Details said={said} />}
    </LazyDetails>
  );
}
