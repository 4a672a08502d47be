import './help.css';
import { GuideQuestions } from '../guide/guide-questions.tsx';
import { useGuideWords } from '../guide/use-guide-words.ts';

const paragraphs = ['what', 'compare', 'map', 'figures', 'link'] as const;

/** What the keys do; names of keys as they stand on them. */
const keys = [
  { id: 'move', keys: ['Tab', 'Shift + Tab'] },
  { id: 'choose', keys: ['←', '→', '↑', '↓'] },
  { id: 'ends', keys: ['Home', 'End'] },
  { id: 'press', keys: ['Enter', 'Space'] },
  { id: 'escape', keys: ['Esc'] },
  { id: 'undo', keys: ['Ctrl + Z', '⌘ Z'] },
  { id: 'redo', keys: ['Ctrl + Shift + Z', 'Ctrl + Y'] },
  { id: 'pan', keys: ['←', '→', '↑', '↓'] },
  { id: 'zoom', keys: ['+', '−'] },
] as const;

/** How to read the screen: in a few paragraphs, by worked questions, and by keyboard. */
export const HelpText = ({ onAsk }: { readonly onAsk: () => void }) => {
  const { t } = useGuideWords();
  return (
    <div className="mv-help">
      {paragraphs.map((name) => (
        <p key={name}>{t(`help.${name}`)}</p>
      ))}
      <h3>{t('title')}</h3>
      <GuideQuestions onAsk={onAsk} />
      <h3>{t('keys.title')}</h3>
      <p>{t('keys.lead')}</p>
      <table className="mv-keys">
        <thead className="mv-hidden">
          <tr>
            <th scope="col">{t('keys.key')}</th>
            <th scope="col">{t('keys.does')}</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(({ id, keys: names }) => (
            <tr key={id}>
              <th scope="row">
                {names.map((name) => (
                  <kbd key={name}>{name}</kbd>
                ))}
              </th>
              <td>{t(`keys.${id}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
