import { TextField } from '@/components/import/text-field';
import type { TermCounts, ThemeEditView } from '@/core/views/theme-change';
import { LexiconTable } from './lexicon-table';
import type { ThemeDraft } from './theme-draft';
import type { ThemeProblem } from './use-theme-change';

interface Props {
  /** Empty for a theme that is yet to be made. */
  themeKey: string;
  draft: ThemeDraft;
  themes: ThemeEditView['themes'];
  counts: TermCounts | undefined;
  /** What the desk said of a field, by its name. */
  problem: ThemeProblem | null;
  onChange: (draft: ThemeDraft) => void;
}

/** Themes below this one, which it cannot hang on. */
function below(key: string, themes: ThemeEditView['themes']): Set<string> {
  const found = new Set([key]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const theme of themes) {
      if (theme.broader === null || !found.has(theme.broader) || found.has(theme.key)) continue;
      found.add(theme.key);
      grown = true;
    }
  }
  return found;
}

/** What a theme is called, covers and hangs on, and its words. */
export function ThemeForm({ themeKey, draft, themes, counts, problem, onChange }: Props) {
  const barred = below(themeKey, themes);
  const others = themes.filter(({ key }) => key !== themeKey);
  const problemOf = (field: string) => (problem?.field === field ? problem.words : null);
  return (
    <div className="te__form">
      <TextField
        label="Label"
        value={draft.label}
        problem={problemOf('label')}
        onChange={(label) => onChange({ ...draft, label })}
      />
      <TextField
        label="Definition"
        rows={3}
        value={draft.definition}
        problem={problemOf('definition')}
        onChange={(definition) => onChange({ ...draft, definition })}
      />
      <div className="te__pair">
        <label className="field">
          <span>Part of</span>
          <select
            className="inp"
            value={draft.broader ?? ''}
            onChange={(event) => onChange({ ...draft, broader: event.target.value || null })}
          >
            <option value="">No broader theme</option>
            {others
              .filter(({ key }) => !barred.has(key))
              .map(({ key, label }) => (
                <option key={key} value={key}>
                  {label}
                </option>
              ))}
          </select>
        </label>
        <Related draft={draft} others={others} onChange={onChange} />
      </div>
      <LexiconTable draft={draft} onChange={onChange} counts={counts} />
    </div>
  );
}

function Related({
  draft,
  others,
  onChange,
}: {
  draft: ThemeDraft;
  others: ThemeEditView['themes'];
  onChange: (draft: ThemeDraft) => void;
}) {
  const { related } = draft;
  const chosen = others.filter(({ key }) => related.includes(key)).map(({ label }) => label);
  const toggle = (key: string, isOn: boolean) =>
    onChange({ ...draft, related: isOn ? [...related, key] : related.filter((other) => other !== key) });
  return (
    <div className="field te__related">
      <span id="te-related">Related</span>
      <details>
        <summary className="inp" aria-describedby="te-related">
          {chosen.length === 0 ? 'None' : chosen.join(', ')}
        </summary>
        <fieldset className="te__choices" aria-labelledby="te-related">
          {others.map(({ key, label }) => (
            <label key={key}>
              <input
                type="checkbox"
                checked={related.includes(key)}
                onChange={(event) => toggle(key, event.target.checked)}
              />
              {label}
            </label>
          ))}
        </fieldset>
      </details>
    </div>
  );
}
