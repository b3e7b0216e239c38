import type { ComponentChild } from 'preact';
import { subjects, type Subject, type Told, type ValueClass } from '../signals/told.ts';
import { number } from '../ui/format.ts';
import { plural, text } from '../ui/text.ts';
import { LazyDetails } from '../ui/lazy-details.tsx';
import { visible } from './visible.ts';
import { subjectTitle, valueWord } from './words.ts';

/** Subjects that say nothing of a person by themselves: folded away, never left out. */
const folded: readonly Subject[] = ['device', 'account', 'technical', 'unknown'];

/** Classes that a value shows by itself. */
const plain: readonly ValueClass[] = [
  'flag',
  'number',
  'date',
  'currency',
  'language',
  'country',
  'url',
  'host',
  'word',
  'text',
];

/** One field. Its value is a page's own text, so it stands isolated, and nothing in it stays hidden. */
function ToldLine({ one: { field, value, value_class } }: { readonly one: Told }) {
  return (
    <li>
      <code>
        <bdi dir="ltr">{visible(field)}</bdi>
      </code>{' '}
      {value !== undefined && value !== '' && <bdi class="value">{visible(value)}</bdi>}{' '}
      {(value === undefined || !plain.includes(value_class)) && <span class="aside">{valueWord(value_class)}</span>}
    </li>
  );
}

function Lines({ told }: { readonly told: readonly Told[] }) {
  return (
    <ul>
      {told.map((one, index) => (
        <ToldLine key={index} one={one} />
      ))}
    </ul>
  );
}

/** What a company was told, or what is held ready for it: by what it is about, what touches a person most first. */
export function ToldList({ title, told }: { readonly title: ComponentChild; readonly told: readonly Told[] }) {
  const groups = subjects
    .filter((subject) => !folded.includes(subject))
    .map((subject) => ({ subject, told: told.filter(({ about }) => about === subject) }))
    .filter((group) => group.told.length > 0);
  const rest = told.filter(({ about }) => folded.includes(about));
  const stem = groups.length > 0 ? 'told_more' : 'told_technical';
  return (
    <>
      <h4>{title}</h4>
      {groups.length > 0 && (
        <dl class="told">
          {groups.map((group) => (
            <div key={group.subject}>
              <dt>{subjectTitle(group.subject)}</dt>
              <dd>
                <Lines told={group.told} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      {rest.length > 0 && (
        <LazyDetails class="told-rest" summary={text(plural(stem, rest.length), number(rest.length))}>
          {() => <Lines told={rest} />}
        </LazyDetails>
      )}
    </>
  );
}
