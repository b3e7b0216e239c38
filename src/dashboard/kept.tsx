import type { RecordView } from '../messages/contract.ts';
import { bytes, number } from '../ui/format.ts';
import { sentence } from '../ui/sentence.ts';
import { plural, text } from '../ui/text.ts';
import { dateWords, monthWords } from './words.ts';

function Sum({ visits, findings, oldest }: RecordView) {
  if (oldest === null) return <p class="sum">{text('record_empty')}</p>;
  return (
    <p class="sum">
      {sentence(
        'record_sum',
        <b>{text(plural('record_visits', visits), number(visits))}</b>,
        <b>{text(plural('record_findings', findings), number(findings))}</b>,
        dateWords(oldest),
      )}
    </p>
  );
}

/** How much is kept, and what the person must know of it. */
export function Kept({ record }: { readonly record: RecordView }) {
  const { months, notices } = record;
  const [first, last] = [months[0], months.at(-1)];
  return (
    <>
      {notices.length > 0 && (
        <div class="notices" aria-live="polite">
          {notices.map((notice) => (
            <p key={notice}>{text(`notice_${notice}`)}</p>
          ))}
        </div>
      )}
      <div class="lead">
        <h1>{text('record_title')}</h1>
        <Sum {...record} />
        {(first !== undefined || record.bytes !== null) && (
          <dl>
            {first !== undefined && last !== undefined && (
              <div>
                <dt>{text('record_months')}</dt>
                <dd>
                  {first === last ? monthWords(first) : text('record_from_to', monthWords(first), monthWords(last))}
                </dd>
              </div>
            )}
            {record.bytes !== null && (
              <div>
                <dt>{text('record_bytes')}</dt>
                <dd>
                  {bytes(record.bytes)} <span class="aside">{text('record_bytes_how')}</span>
                </dd>
              </div>
            )}
          </dl>
        )}
        <p>{text('record_where')}</p>
      </div>
    </>
  );
}
