import type { ComponentChildren } from 'preact';
import type { ConsentState } from '../../signals/consent/state.ts';
import { number } from '../../ui/format.ts';
import { sentence } from '../../ui/sentence.ts';
import { plural, text } from '../../ui/text.ts';
import { CertaintyMark } from '../certainty-mark.tsx';
import { visible } from '../visible.ts';
import { featureSentence, googleWords, purposeSentence } from './words.ts';

interface Props {
  readonly said: ConsentState;
}

function Tool({ tool: { name, cmpId } }: Pick<ConsentState, 'tool'>) {
  if (name !== null) return <p>{sentence('consent_by_tool', <bdi>{name}</bdi>)}</p>;
  return cmpId === null ? null : <p>{text('consent_by_number', String(cmpId))}</p>;
}

/** A heading with a list below it; nothing for an empty list. */
function Part({ title, items }: { readonly title: string; readonly items: readonly ComponentChildren[] }) {
  if (items.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {items.map((item, index) => (
          <li key={index}>{item}</li>
        ))}
      </ul>
    </>
  );
}

function companiesOf({ vendors }: ConsentState): readonly string[] {
  if (!vendors) return [];
  const { consented, legitimate, disclosed } = vendors;
  const counts = [
    ['consent_companies_agreed', consented],
    ['consent_companies_interest', legitimate],
    ['consent_companies_shown', disclosed ?? 0],
  ] as const;
  return counts.flatMap(([stem, count]) => (count > 0 ? [text(plural(stem, count), number(count))] : []));
}

/** What IAB Europe's framework tells, where the page has its string. */
function Framework({ said }: Props) {
  const { vendors, purposes, legitimateInterests, specialFeatures } = said;
  if (!vendors) return null;
  return (
    <>
      <Part title={text('consent_purposes')} items={purposes.map(purposeSentence)} />
      <Part title={text('consent_interests')} items={legitimateInterests.map(purposeSentence)} />
      <Part title={text('consent_features')} items={specialFeatures.map(featureSentence)} />
      <Part title={text('consent_companies')} items={companiesOf(said)} />
    </>
  );
}

/** All that a page says somebody agreed to. The names of a tool's answers are the page's own text. */
export function Said({ said }: Props) {
  const { tool, applies, answers, google, optOut, gpc } = said;
  return (
    <>
      <Tool tool={tool} />
      {applies === 'no' && <p>{text('consent_applies_no')}</p>}
      <Framework said={said} />
      <Part
        title={text('consent_answers')}
        items={answers.map(([name, answer]) => [
          <bdi key="name">{visible(name)}</bdi>,
          ' ',
          <span key="answer" class="aside">
            {text(`consent_answer_${answer}`)}
          </span>,
        ])}
      />
      <Part
        title={text('consent_google')}
        items={googleWords(google).map(([storage, answer]) => [
          storage,
          ' ',
          <span key="answer" class="aside">
            {answer}
          </span>,
        ])}
      />
      {optOut !== 'unknown' && (
        <Part
          title={text('consent_sale')}
          items={[text(optOut === 'opted-out' ? 'consent_sale_objected' : 'consent_sale_open')]}
        />
      )}
      <Part title={text('consent_gpc')} items={[text(`consent_gpc_${gpc}`)]} />
      <p class="aside">
        <CertaintyMark certainty="declared" /> {text('consent_how')}
      </p>
    </>
  );
}
