import { useId } from 'preact/hooks';
import type { Format } from '../export/format.ts';
import type { Level } from '../export/level.ts';
import { text } from '../ui/text.ts';
import type { Choice } from './export-choice.ts';
import { formatWord, levelSentence, levelWord } from './words.ts';

const formats = ['jsonl', 'csv', 'parquet'] as const satisfies readonly Format[];
const levels = ['full', 'no-values', 'no-paths', 'counts-only'] as const satisfies readonly Level[];

/** Fewest and most sites that something has to be on, to stand for itself in counts. */
const [leastK, mostK] = [1, 1000];

interface Props {
  readonly choice: Choice;
  /** Whether the name of the site could not be read. */
  readonly site: 'fine' | 'unknown';
  /** The days that there is anything of, as `2026-11-22`. */
  readonly first: string;
  readonly last: string;
  readonly onChoose: (some: Partial<Choice>) => void;
  readonly onStart: () => void;
}

function Levels({ choice, onChoose }: Pick<Props, 'choice' | 'onChoose'>) {
  const name = useId();
  return (
    <fieldset class="choices levels">
      <legend>{text('record_level')}</legend>
      {levels.map((level) => (
        <label key={level} class="switch">
          <input type="radio" name={name} checked={choice.level === level} onChange={() => onChoose({ level })} />
          <span>
            {levelWord(level)} <span class="aside">{levelSentence(level)}</span>
          </span>
        </label>
      ))}
      {choice.level === 'counts-only' && (
        <label class="nested">
          {text('record_k')}{' '}
          <input
            type="number"
            min={leastK}
            max={mostK}
            required
            value={choice.k}
            onInput={({ currentTarget }) => onChoose({ k: Math.trunc(currentTarget.valueAsNumber) || choice.k })}
          />
        </label>
      )}
    </fieldset>
  );
}

function Formats({ choice, onChoose }: Pick<Props, 'choice' | 'onChoose'>) {
  const name = useId();
  return (
    <fieldset class="choices inline">
      <legend>{text('record_format')}</legend>
      {formats.map((format) => (
        <label key={format} class="switch">
          <input type="radio" name={name} checked={choice.format === format} onChange={() => onChoose({ format })} />
          <span>{formatWord(format)}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** What is to be in an export, and in which form. */
export function ExportForm({ choice, site, first, last, onChoose, onStart }: Props) {
  const days = { min: first, max: last };
  return (
    <form
      class="export"
      onSubmit={(event) => {
        event.preventDefault();
        onStart();
      }}
    >
      <Formats choice={choice} onChoose={onChoose} />
      <Levels choice={choice} onChoose={onChoose} />
      <div class="fields">
        <label>
          {text('record_from')}
          <input
            type="date"
            {...days}
            value={choice.from}
            onInput={({ currentTarget }) => onChoose({ from: currentTarget.value })}
          />
        </label>
        <label>
          {text('record_to')}
          <input
            type="date"
            {...days}
            value={choice.to}
            onInput={({ currentTarget }) => onChoose({ to: currentTarget.value })}
          />
        </label>
        <label>
          {text('record_one_site')}
          <input
            type="text"
            dir="ltr"
            autocomplete="off"
            spellcheck={false}
            placeholder={text('record_all_sites')}
            aria-invalid={site === 'unknown'}
            value={choice.site}
            onInput={({ currentTarget }) => onChoose({ site: currentTarget.value })}
          />
        </label>
      </div>
      {site === 'unknown' && <p role="alert">{text('record_site_unknown')}</p>}
      <button type="submit" class="main">
        {text('record_export')}
      </button>
    </form>
  );
}
