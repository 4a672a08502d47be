import { SwitchCurve } from '../../charts/switch-curve.tsx';
import type { Lever } from '../../dataset/schema/scenario.ts';
import type { SwitchingResult } from '../../engine/index.ts';
import { sharePercent } from '../quantities.ts';
import type { Words } from '../words.ts';
import { amountText, answerSentence, besideSentence, checkSentence } from './switching-words.ts';

interface SwitchingAnswerProps {
  readonly words: Words;
  readonly result: SwitchingResult;
  readonly kind: string;
  readonly cargo: string;
  readonly wish: string;
  readonly onAddLevers: (levers: readonly Lever[]) => void;
}

/** The answer in a sentence, the curve that it lies on, its table, and the button that makes it a lever. */
export const SwitchingAnswer = ({ words, result, kind, cargo, wish, onAddLevers }: SwitchingAnswerProps) => {
  const { t } = words;
  const beside = besideSentence(words, result, kind);
  const check = checkSentence(words, result);
  const sentence = answerSentence(words, result, { kind, cargo, wish });
  const amount = (x: number): string => amountText(words, x, result.unit, kind);
  return (
    <div className="mv-switching-answer">
      <p className="mv-switching-found" role="status">
        {sentence}
      </p>
      {beside === null ? null : <p className="mv-switching-note">{beside}</p>}
      {check === null ? null : <p className="mv-switching-note">{check}</p>}
      {result.levers.length === 0 ? null : (
        <button type="button" className="mv-button mv-primary" onClick={() => onAddLevers(result.levers)}>
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
                    <th scope="row">{amount(point.x)}</th>
                    <td>{sharePercent(words, point.share)}</td>
                    <td>{sharePercent(words, point.rival)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </details>
        </>
      )}
      <p className="mv-switching-note">{t('switching.runs', { runs: result.runs })}</p>
    </div>
  );
};
