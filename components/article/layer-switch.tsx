import { TextCursorInput } from 'lucide-react';
import type { ArticleView } from '@/core/views/article';
import { EVIDENCE_LAYERS, type EvidenceLayer } from '@/core/views/highlight';
import { formatShare } from '@/core/views/near-duplicates';

const WORDS: Record<EvidenceLayer, string> = {
  event: 'Events',
  entity: 'Entities',
  figure: 'Figures',
  theme: 'Themes',
};

/** Which kinds of evidence are marked in the text, and whether what no near duplicate says is. */
export function LayerSwitch({
  view,
  layers,
  onChange,
  fresh,
  onFresh,
  selecting,
}: {
  view: ArticleView;
  layers: EvidenceLayer[];
  onChange: (layers: EvidenceLayer[]) => void;
  fresh: boolean;
  onFresh: (fresh: boolean) => void;
  /** Selecting words by keyboard; null for who adds no facts. */
  selecting: { isOn: boolean; toggle: () => void } | null;
}) {
  const counts: Record<EvidenceLayer, number> = {
    event: view.events.length,
    entity: view.entities.length,
    figure: view.figures.length,
    theme: view.themes.length,
  };
  const share = view.duplicates.newShare;
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
      {share === null || share === 0 ? null : (
        <button type="button" className="lay" aria-pressed={fresh} onClick={() => onFresh(!fresh)}>
          <span className="sw sw--fresh" />
          New passages <b>{formatShare(share)}</b>
        </button>
      )}
      {selecting ? (
        <button
          type="button"
          className="lay lay--select noprint"
          aria-pressed={selecting.isOn}
          aria-keyshortcuts="W"
          onClick={selecting.toggle}
        >
          <TextCursorInput className="ic ic-s" aria-hidden="true" />
          {selecting.isOn ? 'Done selecting' : 'Select words'}
        </button>
      ) : null}
    </fieldset>
  );
}
