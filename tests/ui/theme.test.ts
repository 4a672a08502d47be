import { expect, it } from 'vitest';
import { themeCss } from '../../src/ui/theme-css.ts';

it('theme.css holds the values of tokens/', async () => {
  await expect(themeCss()).toMatchFileSnapshot('../../src/ui/theme.css');
});
