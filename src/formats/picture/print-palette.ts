// The page's light colours, for pictures that are made without a page. Their home is src/web/styles/tokens.css; a test compares them.

import type { PicturePalette } from './content.ts';

export const PRINT_PALETTE: PicturePalette = {
  panel: '#fdfcf9',
  paper: '#f7f5f0',
  sea: '#e4eaec',
  ink: '#1b1f20',
  ink2: '#585c5b',
  ink3: '#8a8b86',
  rule: '#d9d5cb',
  ruleStrong: '#b9b5aa',
  border: '#3b3f3e',
  front: '#0f1516',
};
