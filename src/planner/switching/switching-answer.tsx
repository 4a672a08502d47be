import { SwitchCurve } from '../../charts/switch-curve.tsx';
import type { Lever } from '../../dataset/schema/scenario.ts';
import type { SwitchingResult } from '../../engine/index.ts';
import { leaveButton } from '../../ui/leave-button.ts';
import type { OriginContext } from '../origin.ts';
import { sharePercent } from '../quantities.ts';
import { WhereFrom } from '../where-from.tsx';
import { explainSwitching } from './switching-origins.ts';
import { amountText, answerSentence, besideSentence, checkSentence } from './switching-words.ts';

interface SwitchingAnswerProps {
  readonly context: OriginContext;
  readonly result: SwitchingResult;
  readonly kind: string;
  readonly cargo: string;
  readonly wish: string;
  /** Ids of the shipments that the cargo is of. */
  readonly shipments: readonly string[];
  readonly onAddLevers: (levers: readonly Lever[]) => void;
}

/** The answer in a sentence, the curve that it lies on, its table, and the button that makes it a lever. */
export const SwitchingAnswer = ({ context, result, kind, cargo, wish, shipments, onAddLevers }: SwitchingAnswerProps) => {
  const { words } = context;
  const { t } = words;
  const beside = besideSentence(words, result, kind);
  const check = checkSentence(words, result);
  const sentence = answerSentence(words, result, { kind, cargo, wish });
  const amount = (x: number): string => amountText(words, x, result.unit, kind);
  const figure = (text: string) => (
    <WhereFrom context={context} explain={() => explainSwitching(context, result, { kind, title: cargo, shipments })}>
      {text}
    </WhereFrom>
  );
  return (
    <div className="mv-switching-answer">
      <p className="mv-switching-found" role="status">
        {figure(sentence)}
      </p>
      {beside === null ? null : <p className="mv-switching-note">{figure(beside)}</p>}
      {check === null ? null : <p className="mv-switching-note">{figure(check)}</p>}
      {result.levers.length === 0 ? null : (
        <button
          type="button"
          className="mv-button mv-primary"
          onClick={({ currentTarget }) => {
            leaveButton(currentTarget);
            onAddLevers(result.levers);
          }}
        >
          {t('switching.makeLever')}
        </button>
      )}
      {result.curve.length < 2 ? null : (
        <>
          <SwitchCurve
            label={`${t(`switching.axis.${kind}`)}. ${sentence}`}
            points={result.curve}
            value={result.value}
            wantedName={wish}
            rivalName={t('switching.rival')}
            axis={t(`switching.axis.${kind}`)}
            xText={(x) => (result.unit === 'share' ? words.f.percent(x) : words.f.plain(x))}
            shareText={(share) => words.f.percent(share)}
          />
          <details className="mv-switching-table">
            <summary>{t('switching.table')}</summary>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t(`switching.axis.${kind}`)}</th>
                  <th scope="col">{wish}</th>
                  <th scope="col">{t('switching.rival')}</th>
                </tr>
              </thead>
              <tbody>
                {result.curve.map((point) => (
                  <tr key={point.x}>
                    <th scope="row">{figure(amount(point.x))}</th>
                    <td>{figure(sharePercent(words, point.share))}</td>
                    <td>{figure(sharePercent(words, point.rival))}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
      <p className="mv-switching-note">{figure(t('switching.runs', { runs: result.runs }))}</p>
    </div>
  );
};
