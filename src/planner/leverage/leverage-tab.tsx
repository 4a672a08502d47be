import './leverage-tab.css';
import { useEffect, useState } from 'react';
import type { Estimate } from '../../engine/estimate-types.ts';
import type { StudyWorld } from '../../worker/studies/types.ts';
import type { ResultsTabProps } from '../props.ts';
import { useWords } from '../use-words.ts';
import { BargainBlock } from './bargain-block.tsx';
import { BottleneckBlock } from './bottleneck-block.tsx';
import { DenialBlock } from './denial-block.tsx';
import { LinkBlock } from './link-block.tsx';
import { SupplyBlock } from './supply-block.tsx';

const worldOf = ({ scenario: { id, title, year, maturity, levers } }: Estimate): StudyWorld => ({ id, title, year, maturity, levers });

/** Who could hold the cargo up, what that would cost, where it is tight, and what each is worth to the others. */
export const LeverageTab = ({ context: given, estimate, reference, language, onCutLegs }: ResultsTabProps) => {
  const words = useWords(language, 'leverage');
  const { canonical_id } = estimate.scenario;
  const [pointer, setPointer] = useState<{ readonly world: string; readonly id: string | null }>({ world: canonical_id, id: null });
  // a cut belongs to the world that it was found in
  const pointed = pointer.world === canonical_id ? pointer.id : null;
  const point = (id: string | null, legs: readonly string[]): void => {
    setPointer({ world: canonical_id, id });
    onCutLegs(legs);
  };
  useEffect(() => {
    if (pointed === null) onCutLegs([]);
  }, [pointed, onCutLegs]);
  useEffect(() => () => onCutLegs([]), [onCutLegs]);
  const context = { ...given, words };
  const cuts = { pointed, onPoint: point };
  return (
    <div className="mv-leverage">
      <p>{words.t('leverage.explain')}</p>
      <DenialBlock
        context={context}
        world={worldOf(estimate)}
        before={reference === null ? null : worldOf(reference)}
        estimate={estimate}
        cuts={cuts}
      />
      <LinkBlock context={context} world={worldOf(estimate)} estimate={estimate} cuts={cuts} />
      <BottleneckBlock context={context} world={worldOf(estimate)} cuts={cuts} />
      <BargainBlock context={context} worlds={reference === null ? [worldOf(estimate)] : [worldOf(reference), worldOf(estimate)]} />
      <SupplyBlock context={context} estimate={estimate} />
    </div>
  );
};
