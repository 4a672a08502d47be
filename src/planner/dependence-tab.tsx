import './dependence-tab.css';
import { lazy, Suspense } from 'react';
import { lazyPart } from '../i18n/lazy-part.ts';
import { Segmented } from '../ui/segmented.tsx';
import { aggregateOf, dependenceBlocks } from './dependence.ts';
import { GroupPicker } from './group-picker.tsx';
import type { OriginContext } from './origin.ts';
import { measures, type PanelProps, type PanelView, transitScopes } from './props.ts';
import { ShareBlock } from './share-block.tsx';

/** The last blocks: fetched after the first ones are drawn. */
const CorridorBlock = lazy(() => import('./corridor-block.tsx').then((module) => ({ default: module.CorridorBlock })));

const PartnerMatrix = lazyPart('matrix', () => import('./matrix/partner-matrix.tsx').then((module) => module.PartnerMatrix));

interface DependenceTabProps extends Pick<PanelProps, 'estimate' | 'reference' | 'onSelect'> {
  readonly context: OriginContext;
  readonly view: PanelView;
  readonly onView: (view: PanelView) => void;
}

/** Four kinds of dependence side by side, and the corridors they run over. */
export const DependenceTab = ({ context, estimate, reference, view, onView, onSelect }: DependenceTabProps) => {
  const { t } = context.words;
  const b = aggregateOf(estimate, view.group);
  const a = reference === null ? null : aggregateOf(reference, view.group);
  const ofA = reference !== null && a !== null ? { estimate: reference, figures: a } : null;
  return (
    <div className="mv-dependence">
      <div className="mv-dependence-controls">
        <GroupPicker context={context} estimate={estimate} group={view.group} onGroup={(group) => onView({ ...view, group })} />
        <Segmented
          label={t('dependence.measure')}
          options={measures.map((value) => ({ value, label: t(`dependence.measureName.${value}`) }))}
          value={view.measure}
          onChange={(measure) => onView({ ...view, measure })}
        />
        <Segmented
          label={t('dependence.scope')}
          options={transitScopes.map((value) => ({ value, label: t(`dependence.scopeName.${value}`) }))}
          value={view.scope}
          onChange={(scope) => onView({ ...view, scope })}
        />
      </div>
      {b === null ? (
        <p className="mv-empty">{t('dependence.noSuchGroup')}</p>
      ) : (
        <>
          {dependenceBlocks(b, a, view.measure, view.scope).map((block) => (
            <ShareBlock
              key={block.kind}
              block={block}
              context={context}
              estimate={estimate}
              figures={b}
              a={ofA}
              view={view}
              onSelect={onSelect}
            />
          ))}
          <Suspense fallback={null}>
            <CorridorBlock context={context} estimate={estimate} group={view.group} b={b} a={ofA} />
            <PartnerMatrix context={context} estimate={estimate} reference={reference} view={view} onView={onView} onSelect={onSelect} />
          </Suspense>
        </>
      )}
    </div>
  );
};
