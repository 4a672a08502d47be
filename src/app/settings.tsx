import { type Language, languageNames, languages } from '../i18n/languages.ts';
import { useAppState } from '../state/app-state.ts';
import { themeChoices } from '../state/view-types.ts';
import { Icon } from '../ui/icon.tsx';
import { Select } from '../ui/select.tsx';
import { useShellWords } from './words.ts';

const themeWords = { auto: 'top.themeAuto', light: 'top.themeLight', dark: 'top.themeDark' } as const;
const themeIcons = { auto: 'auto', light: 'sun', dark: 'moon' } as const;

/** One button that goes round: as the system, light, dark. */
export const ThemeButton = () => {
  const { t } = useShellWords();
  const theme = useAppState((state) => state.theme);
  const setTheme = useAppState((state) => state.setTheme);
  const next = themeChoices[(themeChoices.indexOf(theme) + 1) % themeChoices.length] ?? 'auto';
  const label = `${t('top.theme')}: ${t(themeWords[theme])}`;
  return (
    <button type="button" className="mv-button mv-icon-button" aria-label={label} title={label} onClick={() => setTheme(next)}>
      <Icon name={themeIcons[theme]} />
    </button>
  );
};

/** The language of the screen. */
export const LanguageSelect = ({ short }: { readonly short: boolean }) => {
  const { t, language } = useShellWords();
  const setLanguage = useAppState((state) => state.setLanguage);
  return (
    <Select<Language>
      className="mv-language"
      label={t('top.language')}
      options={languages.map((value) => ({ value, label: short ? value.toUpperCase() : languageNames[value] }))}
      value={language}
      onChange={setLanguage}
    />
  );
};
