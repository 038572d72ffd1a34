import type { ArticleView } from '@/core/views/article';
import { EVIDENCE_LAYERS, type EvidenceLayer } from '@/core/views/highlight';

const WORDS: Record<EvidenceLayer, string> = {
  event: 'Events',
  entity: 'Entities',
  figure: 'Figures',
  theme: 'Themes',
};

/** Which kinds of evidence are marked in the text. */
export function LayerSwitch({
  view,
  layers,
  onChange,
}: {
  view: ArticleView;
  layers: EvidenceLayer[];
  onChange: (layers: EvidenceLayer[]) => void;
}) {
  const counts: Record<EvidenceLayer, number> = {
    event: view.events.length,
    entity: view.entities.length,
    figure: view.figures.length,
    theme: view.themes.length,
  };
  return (
    <fieldset className="layers">
      <legend className="vh">Evidence layers</legend>
      <span className="lab" aria-hidden="true">
        Highlight
      </span>
      {EVIDENCE_LAYERS.map((layer) => {
        const isOn = layers.includes(layer);
        return (
          <button
            key={layer}
            type="button"
            className="lay"
            aria-pressed={isOn}
            onClick={() => onChange(isOn ? layers.filter((one) => one !== layer) : [...layers, layer])}
          >
            <span className={`sw sw--${layer}`} />
            {WORDS[layer]} <b>{counts[layer]}</b>
          </button>
        );
      })}
    </fieldset>
  );
}
