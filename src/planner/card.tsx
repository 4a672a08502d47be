import './card.css';
import { createContext, type ReactNode, useContext } from 'react';

/** What can be done to the thing that a card is about: drawn under its head. */
export const CardActions = createContext<ReactNode>(null);

interface CardProps {
  readonly symbol?: ReactNode;
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  /** A sentence, or a paragraph of its own. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** The sheet of one selected thing: its name, a sentence, and sections divided by hairlines. */
export const Card = ({ symbol, title, subtitle, lead, children }: CardProps) => (
  <article className="mv-card">
    <header className="mv-card-head" data-plain={symbol === undefined || undefined}>
      {symbol}
      <div className="mv-card-names">
        <h2 tabIndex={-1}>{title}</h2>
        {subtitle !== undefined && <p className="mv-card-subtitle">{subtitle}</p>}
      </div>
      {typeof lead === 'string' ? <p className="mv-card-lead">{lead}</p> : lead}
    </header>
    {useContext(CardActions)}
    {children}
  </article>
);

interface CardSectionProps {
  readonly title: string;
  /** Said after the title in lighter ink. */
  readonly aside?: string;
  readonly children: ReactNode;
}

export const CardSection = ({ title, aside, children }: CardSectionProps) => (
  <section className="mv-card-section">
    <h3>
      {title}
      {aside !== undefined && <span> {aside}</span>}
    </h3>
    {children}
  </section>
);

interface CardRow {
  readonly key: string;
  readonly label: ReactNode;
  readonly value: ReactNode;
}

/** Labels at the left, values at the right. */
export const CardRows = ({ rows }: { readonly rows: readonly CardRow[] }) => (
  <dl className="mv-card-rows">
    {rows.map((row) => (
      <div key={row.key}>
        <dt>{row.label}</dt>
        <dd>{row.value}</dd>
      </div>
    ))}
  </dl>
);
