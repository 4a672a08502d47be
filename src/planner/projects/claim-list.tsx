import { distinct, type OriginContext } from '../origin.ts';
import { SourceList } from '../source-list.tsx';
import { named } from '../words.ts';

/** The figures of the article that set the questions, each with what other sources say. */
export const ClaimList = ({ context }: { readonly context: OriginContext }) => {
  const { words, details } = context;
  const { t, f } = words;
  if (details === null) return null;
  return (
    <ul className="mv-project-list" aria-label={t('claims.title')}>
      {details.claims.map((claim) => {
        const sources = distinct(claim.other_values.map(({ source }) => source));
        return (
          <li key={claim.id}>
            <details>
              <summary>
                <strong lang="en">{claim.claim}</strong>
                <span>
                  <span lang="en">{claim.article_value}</span> · {t(`claims.verdict.${claim.verdict.replaceAll(' ', '-')}`)}
                </span>
              </summary>
              <div className="mv-project-body">
                <table className="mv-claim-values">
                  <caption className="mv-hidden">{t('claims.others')}</caption>
                  <thead>
                    <tr>
                      <th scope="col">{t('claims.value')}</th>
                      <th scope="col">{t('claims.year')}</th>
                      <th scope="col">{t('claims.source')}</th>
                    </tr>
                  </thead>
                  <tbody>
                    {claim.other_values.map((other) => (
                      <tr key={`${other.source} ${other.value}`}>
                        <td lang="en">{other.value}</td>
                        <td>{f.year(other.year)}</td>
                        <td data-text="">{t('claims.number', { number: sources.indexOf(other.source) + 1 })}</td>
                      </tr>
                    ))}
                  </tbody>
                </table>
                {claim.note === undefined ? null : <p lang="en">{claim.note}</p>}
                <p>{t('claims.confidence', { confidence: named(words, 'confidence', claim.confidence) })}</p>
                <h4>{t('sources.title')}</h4>
                <SourceList ids={sources} context={context} />
              </div>
            </details>
          </li>
        );
      })}
    </ul>
  );
};
