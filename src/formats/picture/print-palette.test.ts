import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PRINT_PALETTE } from './print-palette.ts';

test('pictures without a page have the colours of the light page', () => {
  const css = readFileSync(new URL('../../web/styles/tokens.css', import.meta.url), 'utf8');
  const light = css.slice(css.indexOf(':root {')).split('}')[0]!;
  const token = (name: string) => `--${name.replace('ruleStrong', 'rule-strong').replace(/(?<=ink)(?=\d)/, '-')}`;
  for (const [name, color] of Object.entries(PRINT_PALETTE)) expect(light).toContain(`${token(name)}: ${color};`);
});
