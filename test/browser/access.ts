// What axe finds wrong with a page for people who do not see, hear or move as most do.

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

const SOURCE = fileURLToPath(new URL('../../node_modules/axe-core/axe.min.js', import.meta.url));

/** Each serious or critical flaw in a line; throws where axe looked at hardly anything. */
export async function flawsOfAccess(page: Page): Promise<string[]> {
  // As a whole script, the debugger's evaluation, which the page's policy does not forbid.
  await page.evaluate(readFileSync(SOURCE, 'utf8'));
  const { passes, violations } = await page.evaluate(() =>
    (window as never as { axe: { run(): Promise<{ passes: unknown[]; violations: Violation[] }> } }).axe.run(),
  );
  if (passes.length <= 10) throw new Error(`axe could judge only ${passes.length} of its rules.`);
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  return serious.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
