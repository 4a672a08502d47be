import { describe, expect, it } from 'vitest';
import { i18n, loadWords, setLanguage } from '../../src/i18n/index.ts';

describe('words that come with a part of the screen', () => {
  it('are not there before they are asked for, and then follow the language', async () => {
    const title = () => i18n.getFixedT(null, ['scenarios', 'panels'])('scenarios.scenario');
    expect(title()).toBe('scenarios.scenario');
    await setLanguage('ru');
    await loadWords('scenarios');
    expect(title()).toBe('Сценарий');
    await setLanguage('kk');
    expect(i18n.hasResourceBundle('kk', 'scenarios')).toBe(true);
    await setLanguage('en');
    expect(title()).toBe('Scenario');
  });

  it('name the file that is missing', async () => {
    await expect(loadWords('astrology')).rejects.toThrow('src/i18n/en/astrology.json');
    await expect(setLanguage('en')).resolves.toBeUndefined();
  });
});
